package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin install policy source.
 *
 * @param value the value as it stands on the wire
 */
public record PluginInstallPolicySource(String value) implements OpenEnum<PluginInstallPolicySource.Known> {
    /** {@code WORKSPACE_SETTING}. */
    public static final PluginInstallPolicySource WORKSPACE_SETTING = new PluginInstallPolicySource("WORKSPACE_SETTING");
    /** {@code IMPLICIT_CANONICAL_APP}. */
    public static final PluginInstallPolicySource IMPLICIT_CANONICAL_APP = new PluginInstallPolicySource("IMPLICIT_CANONICAL_APP");

    /** The values that this version knows. */
    public enum Known {
        /** {@code WORKSPACE_SETTING}. */
        WORKSPACE_SETTING,
        /** {@code IMPLICIT_CANONICAL_APP}. */
        IMPLICIT_CANONICAL_APP,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginInstallPolicySource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "WORKSPACE_SETTING" -> Known.WORKSPACE_SETTING;
            case "IMPLICIT_CANONICAL_APP" -> Known.IMPLICIT_CANONICAL_APP;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
