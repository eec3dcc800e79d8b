package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A scheduled task weekday.
 *
 * @param value the value as it stands on the wire
 */
public record ScheduledTaskWeekday(String value) implements OpenEnum<ScheduledTaskWeekday.Known> {
    /** {@code MO}. */
    public static final ScheduledTaskWeekday MO = new ScheduledTaskWeekday("MO");
    /** {@code TU}. */
    public static final ScheduledTaskWeekday TU = new ScheduledTaskWeekday("TU");
    /** {@code WE}. */
    public static final ScheduledTaskWeekday WE = new ScheduledTaskWeekday("WE");
    /** {@code TH}. */
    public static final ScheduledTaskWeekday TH = new ScheduledTaskWeekday("TH");
    /** {@code FR}. */
    public static final ScheduledTaskWeekday FR = new ScheduledTaskWeekday("FR");
    /** {@code SA}. */
    public static final ScheduledTaskWeekday SA = new ScheduledTaskWeekday("SA");
    /** {@code SU}. */
    public static final ScheduledTaskWeekday SU = new ScheduledTaskWeekday("SU");

    /** The values that this version knows. */
    public enum Known {
        /** {@code MO}. */
        MO,
        /** {@code TU}. */
        TU,
        /** {@code WE}. */
        WE,
        /** {@code TH}. */
        TH,
        /** {@code FR}. */
        FR,
        /** {@code SA}. */
        SA,
        /** {@code SU}. */
        SU,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ScheduledTaskWeekday {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "MO" -> Known.MO;
            case "TU" -> Known.TU;
            case "WE" -> Known.WE;
            case "TH" -> Known.TH;
            case "FR" -> Known.FR;
            case "SA" -> Known.SA;
            case "SU" -> Known.SU;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
