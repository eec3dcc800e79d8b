package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin disabled reason.
 *
 * @param value the value as it stands on the wire
 */
public record PluginDisabledReason(String value) implements OpenEnum<PluginDisabledReason.Known> {
    /** {@code disabled_by_admin}. */
    public static final PluginDisabledReason DISABLED_BY_ADMIN = new PluginDisabledReason("disabled_by_admin");
    /** {@code plan_not_eligible}. */
    public static final PluginDisabledReason PLAN_NOT_ELIGIBLE = new PluginDisabledReason("plan_not_eligible");
    /** {@code required_app_unavailable}. */
    public static final PluginDisabledReason REQUIRED_APP_UNAVAILABLE = new PluginDisabledReason("required_app_unavailable");
    /** {@code unknown}. */
    public static final PluginDisabledReason UNKNOWN = new PluginDisabledReason("unknown");

    /** The values that this version knows. */
    public enum Known {
        /** {@code disabled_by_admin}. */
        DISABLED_BY_ADMIN,
        /** {@code plan_not_eligible}. */
        PLAN_NOT_ELIGIBLE,
        /** {@code required_app_unavailable}. */
        REQUIRED_APP_UNAVAILABLE,
        /** {@code unknown}. */
        UNKNOWN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginDisabledReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "disabled_by_admin" -> Known.DISABLED_BY_ADMIN;
            case "plan_not_eligible" -> Known.PLAN_NOT_ELIGIBLE;
            case "required_app_unavailable" -> Known.REQUIRED_APP_UNAVAILABLE;
            case "unknown" -> Known.UNKNOWN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
