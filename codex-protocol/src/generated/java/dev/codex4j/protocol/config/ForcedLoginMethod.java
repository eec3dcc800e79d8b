package dev.codex4j.protocol.config;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A forced login method.
 *
 * @param value the value as it stands on the wire
 */
public record ForcedLoginMethod(String value) implements OpenEnum<ForcedLoginMethod.Known> {
    /** {@code chatgpt}. */
    public static final ForcedLoginMethod CHATGPT = new ForcedLoginMethod("chatgpt");
    /** {@code api}. */
    public static final ForcedLoginMethod API = new ForcedLoginMethod("api");

    /** The values that this version knows. */
    public enum Known {
        /** {@code chatgpt}. */
        CHATGPT,
        /** {@code api}. */
        API,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ForcedLoginMethod {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "chatgpt" -> Known.CHATGPT;
            case "api" -> Known.API;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
