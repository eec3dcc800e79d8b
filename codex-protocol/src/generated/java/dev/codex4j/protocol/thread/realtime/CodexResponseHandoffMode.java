package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A codex response handoff mode.
 *
 * @param value the value as it stands on the wire
 */
public record CodexResponseHandoffMode(String value) implements OpenEnum<CodexResponseHandoffMode.Known> {
    /** {@code thinking}. */
    public static final CodexResponseHandoffMode THINKING = new CodexResponseHandoffMode("thinking");
    /** {@code commentary}. */
    public static final CodexResponseHandoffMode COMMENTARY = new CodexResponseHandoffMode("commentary");
    /** {@code bemTags}. */
    public static final CodexResponseHandoffMode BEM_TAGS = new CodexResponseHandoffMode("bemTags");

    /** The values that this version knows. */
    public enum Known {
        /** {@code thinking}. */
        THINKING,
        /** {@code commentary}. */
        COMMENTARY,
        /** {@code bemTags}. */
        BEM_TAGS,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CodexResponseHandoffMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "thinking" -> Known.THINKING;
            case "commentary" -> Known.COMMENTARY;
            case "bemTags" -> Known.BEM_TAGS;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
