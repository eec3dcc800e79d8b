package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin install policy.
 *
 * @param value the value as it stands on the wire
 */
public record PluginInstallPolicy(String value) implements OpenEnum<PluginInstallPolicy.Known> {
    /** {@code NOT_AVAILABLE}. */
    public static final PluginInstallPolicy NOT_AVAILABLE = new PluginInstallPolicy("NOT_AVAILABLE");
    /** {@code AVAILABLE}. */
    public static final PluginInstallPolicy AVAILABLE = new PluginInstallPolicy("AVAILABLE");
    /** {@code INSTALLED_BY_DEFAULT}. */
    public static final PluginInstallPolicy INSTALLED_BY_DEFAULT = new PluginInstallPolicy("INSTALLED_BY_DEFAULT");

    /** The values that this version knows. */
    public enum Known {
        /** {@code NOT_AVAILABLE}. */
        NOT_AVAILABLE,
        /** {@code AVAILABLE}. */
        AVAILABLE,
        /** {@code INSTALLED_BY_DEFAULT}. */
        INSTALLED_BY_DEFAULT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginInstallPolicy {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "NOT_AVAILABLE" -> Known.NOT_AVAILABLE;
            case "AVAILABLE" -> Known.AVAILABLE;
            case "INSTALLED_BY_DEFAULT" -> Known.INSTALLED_BY_DEFAULT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
