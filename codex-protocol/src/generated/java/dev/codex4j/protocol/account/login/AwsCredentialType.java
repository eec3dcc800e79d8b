package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An aws credential type.
 *
 * @param value the value as it stands on the wire
 */
@Experimental
public record AwsCredentialType(String value) implements OpenEnum<AwsCredentialType.Known> {
    /** {@code accessKeys}. */
    public static final AwsCredentialType ACCESS_KEYS = new AwsCredentialType("accessKeys");
    /** {@code bedrockApiKey}. */
    public static final AwsCredentialType BEDROCK_API_KEY = new AwsCredentialType("bedrockApiKey");

    /** The values that this version knows. */
    public enum Known {
        /** {@code accessKeys}. */
        ACCESS_KEYS,
        /** {@code bedrockApiKey}. */
        BEDROCK_API_KEY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AwsCredentialType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "accessKeys" -> Known.ACCESS_KEYS;
            case "bedrockApiKey" -> Known.BEDROCK_API_KEY;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
