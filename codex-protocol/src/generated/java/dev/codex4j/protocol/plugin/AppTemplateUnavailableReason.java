package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An app template unavailable reason.
 *
 * @param value the value as it stands on the wire
 */
public record AppTemplateUnavailableReason(String value) implements OpenEnum<AppTemplateUnavailableReason.Known> {
    /** {@code NOT_CONFIGURED_FOR_WORKSPACE}. */
    public static final AppTemplateUnavailableReason NOT_CONFIGURED_FOR_WORKSPACE = new AppTemplateUnavailableReason("NOT_CONFIGURED_FOR_WORKSPACE");
    /** {@code NO_ACTIVE_WORKSPACE}. */
    public static final AppTemplateUnavailableReason NO_ACTIVE_WORKSPACE = new AppTemplateUnavailableReason("NO_ACTIVE_WORKSPACE");

    /** The values that this version knows. */
    public enum Known {
        /** {@code NOT_CONFIGURED_FOR_WORKSPACE}. */
        NOT_CONFIGURED_FOR_WORKSPACE,
        /** {@code NO_ACTIVE_WORKSPACE}. */
        NO_ACTIVE_WORKSPACE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AppTemplateUnavailableReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "NOT_CONFIGURED_FOR_WORKSPACE" -> Known.NOT_CONFIGURED_FOR_WORKSPACE;
            case "NO_ACTIVE_WORKSPACE" -> Known.NO_ACTIVE_WORKSPACE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
