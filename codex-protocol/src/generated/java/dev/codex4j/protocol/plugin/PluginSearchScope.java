package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin search scope.
 *
 * @param value the value as it stands on the wire
 */
public record PluginSearchScope(String value) implements OpenEnum<PluginSearchScope.Known> {
    /** {@code global}. */
    public static final PluginSearchScope GLOBAL = new PluginSearchScope("global");
    /** {@code workspace}. */
    public static final PluginSearchScope WORKSPACE = new PluginSearchScope("workspace");
    /** {@code personal}. */
    public static final PluginSearchScope PERSONAL = new PluginSearchScope("personal");

    /** The values that this version knows. */
    public enum Known {
        /** {@code global}. */
        GLOBAL,
        /** {@code workspace}. */
        WORKSPACE,
        /** {@code personal}. */
        PERSONAL,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginSearchScope {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "global" -> Known.GLOBAL;
            case "workspace" -> Known.WORKSPACE;
            case "personal" -> Known.PERSONAL;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
