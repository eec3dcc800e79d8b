package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A bedrock provider id.
 *
 * @param value the value as it stands on the wire
 */
public record BedrockProviderId(String value) implements OpenEnum<BedrockProviderId.Known> {
    /** {@code amazon-bedrock}. */
    public static final BedrockProviderId AMAZON_BEDROCK = new BedrockProviderId("amazon-bedrock");
    /** {@code amazon-bedrock-runtime}. */
    public static final BedrockProviderId AMAZON_BEDROCK_RUNTIME = new BedrockProviderId("amazon-bedrock-runtime");

    /** The values that this version knows. */
    public enum Known {
        /** {@code amazon-bedrock}. */
        AMAZON_BEDROCK,
        /** {@code amazon-bedrock-runtime}. */
        AMAZON_BEDROCK_RUNTIME,
        /** Any other value. */
        UNRECOGNIZED
    }

    public BedrockProviderId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "amazon-bedrock" -> Known.AMAZON_BEDROCK;
            case "amazon-bedrock-runtime" -> Known.AMAZON_BEDROCK_RUNTIME;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
