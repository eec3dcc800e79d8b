package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A desktop onboarding entrypoint.
 *
 * @param value the value as it stands on the wire
 */
public record DesktopOnboardingEntrypoint(String value) implements OpenEnum<DesktopOnboardingEntrypoint.Known> {
    /** {@code life_sciences}. */
    public static final DesktopOnboardingEntrypoint LIFE_SCIENCES = new DesktopOnboardingEntrypoint("life_sciences");

    /** The values that this version knows. */
    public enum Known {
        /** {@code life_sciences}. */
        LIFE_SCIENCES,
        /** Any other value. */
        UNRECOGNIZED
    }

    public DesktopOnboardingEntrypoint {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "life_sciences" -> Known.LIFE_SCIENCES;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
