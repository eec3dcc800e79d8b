package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A conversation text role.
 *
 * @param value the value as it stands on the wire
 */
public record ConversationTextRole(String value) implements OpenEnum<ConversationTextRole.Known> {
    /** {@code user}. */
    public static final ConversationTextRole USER = new ConversationTextRole("user");
    /** {@code developer}. */
    public static final ConversationTextRole DEVELOPER = new ConversationTextRole("developer");
    /** {@code assistant}. */
    public static final ConversationTextRole ASSISTANT = new ConversationTextRole("assistant");

    /** The values that this version knows. */
    public enum Known {
        /** {@code user}. */
        USER,
        /** {@code developer}. */
        DEVELOPER,
        /** {@code assistant}. */
        ASSISTANT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ConversationTextRole {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "user" -> Known.USER;
            case "developer" -> Known.DEVELOPER;
            case "assistant" -> Known.ASSISTANT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
