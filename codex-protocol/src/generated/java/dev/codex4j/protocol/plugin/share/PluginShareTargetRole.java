package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin share target role.
 *
 * @param value the value as it stands on the wire
 */
public record PluginShareTargetRole(String value) implements OpenEnum<PluginShareTargetRole.Known> {
    /** {@code reader}. */
    public static final PluginShareTargetRole READER = new PluginShareTargetRole("reader");
    /** {@code editor}. */
    public static final PluginShareTargetRole EDITOR = new PluginShareTargetRole("editor");

    /** The values that this version knows. */
    public enum Known {
        /** {@code reader}. */
        READER,
        /** {@code editor}. */
        EDITOR,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginShareTargetRole {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "reader" -> Known.READER;
            case "editor" -> Known.EDITOR;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
