package dev.codex4j.protocol.feature;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An experimental feature stage.
 *
 * @param value the value as it stands on the wire
 */
public record ExperimentalFeatureStage(String value) implements OpenEnum<ExperimentalFeatureStage.Known> {
    /** {@code beta}. */
    public static final ExperimentalFeatureStage BETA = new ExperimentalFeatureStage("beta");
    /** {@code underDevelopment}. */
    public static final ExperimentalFeatureStage UNDER_DEVELOPMENT = new ExperimentalFeatureStage("underDevelopment");
    /** {@code stable}. */
    public static final ExperimentalFeatureStage STABLE = new ExperimentalFeatureStage("stable");
    /** {@code deprecated}. */
    public static final ExperimentalFeatureStage DEPRECATED = new ExperimentalFeatureStage("deprecated");
    /** {@code removed}. */
    public static final ExperimentalFeatureStage REMOVED = new ExperimentalFeatureStage("removed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code beta}. */
        BETA,
        /** {@code underDevelopment}. */
        UNDER_DEVELOPMENT,
        /** {@code stable}. */
        STABLE,
        /** {@code deprecated}. */
        DEPRECATED,
        /** {@code removed}. */
        REMOVED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ExperimentalFeatureStage {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "beta" -> Known.BETA;
            case "underDevelopment" -> Known.UNDER_DEVELOPMENT;
            case "stable" -> Known.STABLE;
            case "deprecated" -> Known.DEPRECATED;
            case "removed" -> Known.REMOVED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
