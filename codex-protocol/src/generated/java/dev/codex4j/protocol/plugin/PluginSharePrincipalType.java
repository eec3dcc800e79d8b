package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin share principal type.
 *
 * @param value the value as it stands on the wire
 */
public record PluginSharePrincipalType(String value) implements OpenEnum<PluginSharePrincipalType.Known> {
    /** {@code user}. */
    public static final PluginSharePrincipalType USER = new PluginSharePrincipalType("user");
    /** {@code group}. */
    public static final PluginSharePrincipalType GROUP = new PluginSharePrincipalType("group");
    /** {@code workspace}. */
    public static final PluginSharePrincipalType WORKSPACE = new PluginSharePrincipalType("workspace");

    /** The values that this version knows. */
    public enum Known {
        /** {@code user}. */
        USER,
        /** {@code group}. */
        GROUP,
        /** {@code workspace}. */
        WORKSPACE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginSharePrincipalType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "user" -> Known.USER;
            case "group" -> Known.GROUP;
            case "workspace" -> Known.WORKSPACE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
