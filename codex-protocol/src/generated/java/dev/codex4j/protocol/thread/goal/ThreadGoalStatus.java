package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread goal status.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadGoalStatus(String value) implements OpenEnum<ThreadGoalStatus.Known> {
    /** {@code active}. */
    public static final ThreadGoalStatus ACTIVE = new ThreadGoalStatus("active");
    /** {@code paused}. */
    public static final ThreadGoalStatus PAUSED = new ThreadGoalStatus("paused");
    /** {@code blocked}. */
    public static final ThreadGoalStatus BLOCKED = new ThreadGoalStatus("blocked");
    /** {@code usageLimited}. */
    public static final ThreadGoalStatus USAGE_LIMITED = new ThreadGoalStatus("usageLimited");
    /** {@code budgetLimited}. */
    public static final ThreadGoalStatus BUDGET_LIMITED = new ThreadGoalStatus("budgetLimited");
    /** {@code complete}. */
    public static final ThreadGoalStatus COMPLETE = new ThreadGoalStatus("complete");

    /** The values that this version knows. */
    public enum Known {
        /** {@code active}. */
        ACTIVE,
        /** {@code paused}. */
        PAUSED,
        /** {@code blocked}. */
        BLOCKED,
        /** {@code usageLimited}. */
        USAGE_LIMITED,
        /** {@code budgetLimited}. */
        BUDGET_LIMITED,
        /** {@code complete}. */
        COMPLETE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadGoalStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "active" -> Known.ACTIVE;
            case "paused" -> Known.PAUSED;
            case "blocked" -> Known.BLOCKED;
            case "usageLimited" -> Known.USAGE_LIMITED;
            case "budgetLimited" -> Known.BUDGET_LIMITED;
            case "complete" -> Known.COMPLETE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
