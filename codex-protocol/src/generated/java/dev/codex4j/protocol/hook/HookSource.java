package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A hook source.
 *
 * @param value the value as it stands on the wire
 */
public record HookSource(String value) implements OpenEnum<HookSource.Known> {
    /** {@code system}. */
    public static final HookSource SYSTEM = new HookSource("system");
    /** {@code user}. */
    public static final HookSource USER = new HookSource("user");
    /** {@code project}. */
    public static final HookSource PROJECT = new HookSource("project");
    /** {@code mdm}. */
    public static final HookSource MDM = new HookSource("mdm");
    /** {@code sessionFlags}. */
    public static final HookSource SESSION_FLAGS = new HookSource("sessionFlags");
    /** {@code plugin}. */
    public static final HookSource PLUGIN = new HookSource("plugin");
    /** {@code cloudRequirements}. */
    public static final HookSource CLOUD_REQUIREMENTS = new HookSource("cloudRequirements");
    /** {@code cloudManagedConfig}. */
    public static final HookSource CLOUD_MANAGED_CONFIG = new HookSource("cloudManagedConfig");
    /** {@code legacyManagedConfigFile}. */
    public static final HookSource LEGACY_MANAGED_CONFIG_FILE = new HookSource("legacyManagedConfigFile");
    /** {@code legacyManagedConfigMdm}. */
    public static final HookSource LEGACY_MANAGED_CONFIG_MDM = new HookSource("legacyManagedConfigMdm");
    /** {@code unknown}. */
    public static final HookSource UNKNOWN = new HookSource("unknown");

    /** The values that this version knows. */
    public enum Known {
        /** {@code system}. */
        SYSTEM,
        /** {@code user}. */
        USER,
        /** {@code project}. */
        PROJECT,
        /** {@code mdm}. */
        MDM,
        /** {@code sessionFlags}. */
        SESSION_FLAGS,
        /** {@code plugin}. */
        PLUGIN,
        /** {@code cloudRequirements}. */
        CLOUD_REQUIREMENTS,
        /** {@code cloudManagedConfig}. */
        CLOUD_MANAGED_CONFIG,
        /** {@code legacyManagedConfigFile}. */
        LEGACY_MANAGED_CONFIG_FILE,
        /** {@code legacyManagedConfigMdm}. */
        LEGACY_MANAGED_CONFIG_MDM,
        /** {@code unknown}. */
        UNKNOWN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public HookSource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "system" -> Known.SYSTEM;
            case "user" -> Known.USER;
            case "project" -> Known.PROJECT;
            case "mdm" -> Known.MDM;
            case "sessionFlags" -> Known.SESSION_FLAGS;
            case "plugin" -> Known.PLUGIN;
            case "cloudRequirements" -> Known.CLOUD_REQUIREMENTS;
            case "cloudManagedConfig" -> Known.CLOUD_MANAGED_CONFIG;
            case "legacyManagedConfigFile" -> Known.LEGACY_MANAGED_CONFIG_FILE;
            case "legacyManagedConfigMdm" -> Known.LEGACY_MANAGED_CONFIG_MDM;
            case "unknown" -> Known.UNKNOWN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
