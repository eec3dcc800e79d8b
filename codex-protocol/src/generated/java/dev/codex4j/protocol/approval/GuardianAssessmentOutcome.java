package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A guardian assessment outcome.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record GuardianAssessmentOutcome(String value) implements OpenEnum<GuardianAssessmentOutcome.Known> {
    /** {@code allow}. */
    public static final GuardianAssessmentOutcome ALLOW = new GuardianAssessmentOutcome("allow");
    /** {@code deny}. */
    public static final GuardianAssessmentOutcome DENY = new GuardianAssessmentOutcome("deny");

    /** The values that this version knows. */
    public enum Known {
        /** {@code allow}. */
        ALLOW,
        /** {@code deny}. */
        DENY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public GuardianAssessmentOutcome {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "allow" -> Known.ALLOW;
            case "deny" -> Known.DENY;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
