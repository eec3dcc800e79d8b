package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin auth policy.
 *
 * @param value the value as it stands on the wire
 */
public record PluginAuthPolicy(String value) implements OpenEnum<PluginAuthPolicy.Known> {
    /** {@code ON_INSTALL}. */
    public static final PluginAuthPolicy ON_INSTALL = new PluginAuthPolicy("ON_INSTALL");
    /** {@code ON_USE}. */
    public static final PluginAuthPolicy ON_USE = new PluginAuthPolicy("ON_USE");

    /** The values that this version knows. */
    public enum Known {
        /** {@code ON_INSTALL}. */
        ON_INSTALL,
        /** {@code ON_USE}. */
        ON_USE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginAuthPolicy {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "ON_INSTALL" -> Known.ON_INSTALL;
            case "ON_USE" -> Known.ON_USE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
