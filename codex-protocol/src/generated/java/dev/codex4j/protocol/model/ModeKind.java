package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * The kind of a collaboration mode.
 *
 * @param value the value as it stands on the wire
 */
public record ModeKind(String value) implements OpenEnum<ModeKind.Known> {
    /** {@code plan}. */
    public static final ModeKind PLAN = new ModeKind("plan");
    /** {@code default}. */
    public static final ModeKind DEFAULT = new ModeKind("default");

    /** The values that this version knows. */
    public enum Known {
        /** {@code plan}. */
        PLAN,
        /** {@code default}. */
        DEFAULT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ModeKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "plan" -> Known.PLAN;
            case "default" -> Known.DEFAULT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
