package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A realtime conversation version.
 *
 * @param value the value as it stands on the wire
 */
public record RealtimeConversationVersion(String value) implements OpenEnum<RealtimeConversationVersion.Known> {
    /** {@code v1}. */
    public static final RealtimeConversationVersion V1 = new RealtimeConversationVersion("v1");
    /** {@code v2}. */
    public static final RealtimeConversationVersion V2 = new RealtimeConversationVersion("v2");
    /** {@code v3}. */
    public static final RealtimeConversationVersion V3 = new RealtimeConversationVersion("v3");

    /** The values that this version knows. */
    public enum Known {
        /** {@code v1}. */
        V1,
        /** {@code v2}. */
        V2,
        /** {@code v3}. */
        V3,
        /** Any other value. */
        UNRECOGNIZED
    }

    public RealtimeConversationVersion {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "v1" -> Known.V1;
            case "v2" -> Known.V2;
            case "v3" -> Known.V3;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
