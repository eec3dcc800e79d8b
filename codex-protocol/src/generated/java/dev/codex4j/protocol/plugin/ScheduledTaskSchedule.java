package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A scheduled task schedule. */
@Union("type")
public sealed interface ScheduledTaskSchedule {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ScheduledTaskSchedule> variant(String tag) {
        return switch (tag) {
            case "hourly" -> Hourly.class;
            case "daily" -> Daily.class;
            case "weekdays" -> Weekdays.class;
            case "weekly" -> Weekly.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code hourly}.
     *
     * @param intervalHours the interval hours
     * @param days the days
     */
    @Variant("hourly")
    record Hourly(
            @Unsigned(32) long intervalHours,
            @OrNull @Nullable List<ScheduledTaskWeekday> days) implements ScheduledTaskSchedule {
        public Hourly {
            days = days == null ? null : Immutable.list(days, "days");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(long intervalHours) {
            return new Builder(intervalHours);
        }

        /** Collects the values of a {@link Hourly}. */
        public static final class Builder {
            private long intervalHours;
            private @Nullable List<ScheduledTaskWeekday> days;

            private Builder(long intervalHours) {
                this.intervalHours = intervalHours;
            }

            /** The days. */
            public Builder days(@Nullable List<ScheduledTaskWeekday> days) {
                this.days = days;
                return this;
            }

            /** Makes the record. */
            public Hourly build() {
                return new Hourly(intervalHours, days);
            }
        }
    }

    /**
     * The variant {@code daily}.
     *
     * @param time the time
     */
    @Variant("daily")
    record Daily(String time) implements ScheduledTaskSchedule {
        public Daily {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * The variant {@code weekdays}.
     *
     * @param time the time
     */
    @Variant("weekdays")
    record Weekdays(String time) implements ScheduledTaskSchedule {
        public Weekdays {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * The variant {@code weekly}.
     *
     * @param days the days
     * @param time the time
     */
    @Variant("weekly")
    record Weekly(List<ScheduledTaskWeekday> days, String time) implements ScheduledTaskSchedule {
        public Weekly {
            days = Immutable.list(days, "days");
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ScheduledTaskSchedule {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
