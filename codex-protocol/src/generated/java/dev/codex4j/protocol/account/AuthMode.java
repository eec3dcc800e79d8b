package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An auth mode.
 *
 * @param value the value as it stands on the wire
 */
public record AuthMode(String value) implements OpenEnum<AuthMode.Known> {
    /** {@code apikey}. */
    public static final AuthMode APIKEY = new AuthMode("apikey");
    /** {@code chatgpt}. */
    public static final AuthMode CHATGPT = new AuthMode("chatgpt");
    /** {@code chatgptAuthTokens}. */
    public static final AuthMode CHATGPT_AUTH_TOKENS = new AuthMode("chatgptAuthTokens");
    /** {@code headers}. */
    public static final AuthMode HEADERS = new AuthMode("headers");
    /** {@code agentIdentity}. */
    public static final AuthMode AGENT_IDENTITY = new AuthMode("agentIdentity");
    /** {@code personalAccessToken}. */
    public static final AuthMode PERSONAL_ACCESS_TOKEN = new AuthMode("personalAccessToken");
    /** {@code bedrockApiKey}. */
    public static final AuthMode BEDROCK_API_KEY = new AuthMode("bedrockApiKey");
    /** {@code bedrockAccessKeys}. */
    public static final AuthMode BEDROCK_ACCESS_KEYS = new AuthMode("bedrockAccessKeys");

    /** The values that this version knows. */
    public enum Known {
        /** {@code apikey}. */
        APIKEY,
        /** {@code chatgpt}. */
        CHATGPT,
        /** {@code chatgptAuthTokens}. */
        CHATGPT_AUTH_TOKENS,
        /** {@code headers}. */
        HEADERS,
        /** {@code agentIdentity}. */
        AGENT_IDENTITY,
        /** {@code personalAccessToken}. */
        PERSONAL_ACCESS_TOKEN,
        /** {@code bedrockApiKey}. */
        BEDROCK_API_KEY,
        /** {@code bedrockAccessKeys}. */
        BEDROCK_ACCESS_KEYS,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AuthMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "apikey" -> Known.APIKEY;
            case "chatgpt" -> Known.CHATGPT;
            case "chatgptAuthTokens" -> Known.CHATGPT_AUTH_TOKENS;
            case "headers" -> Known.HEADERS;
            case "agentIdentity" -> Known.AGENT_IDENTITY;
            case "personalAccessToken" -> Known.PERSONAL_ACCESS_TOKEN;
            case "bedrockApiKey" -> Known.BEDROCK_API_KEY;
            case "bedrockAccessKeys" -> Known.BEDROCK_ACCESS_KEYS;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
