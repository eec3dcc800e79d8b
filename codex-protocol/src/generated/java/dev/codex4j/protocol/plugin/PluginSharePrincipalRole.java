package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin share principal role.
 *
 * @param value the value as it stands on the wire
 */
public record PluginSharePrincipalRole(String value) implements OpenEnum<PluginSharePrincipalRole.Known> {
    /** {@code reader}. */
    public static final PluginSharePrincipalRole READER = new PluginSharePrincipalRole("reader");
    /** {@code editor}. */
    public static final PluginSharePrincipalRole EDITOR = new PluginSharePrincipalRole("editor");
    /** {@code owner}. */
    public static final PluginSharePrincipalRole OWNER = new PluginSharePrincipalRole("owner");

    /** The values that this version knows. */
    public enum Known {
        /** {@code reader}. */
        READER,
        /** {@code editor}. */
        EDITOR,
        /** {@code owner}. */
        OWNER,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginSharePrincipalRole {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "reader" -> Known.READER;
            case "editor" -> Known.EDITOR;
            case "owner" -> Known.OWNER;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
