package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A chatgpt auth tokens refresh reason.
 *
 * @param value the value as it stands on the wire
 */
public record ChatgptAuthTokensRefreshReason(String value) implements OpenEnum<ChatgptAuthTokensRefreshReason.Known> {
    /** {@code unauthorized}. */
    public static final ChatgptAuthTokensRefreshReason UNAUTHORIZED = new ChatgptAuthTokensRefreshReason("unauthorized");

    /** The values that this version knows. */
    public enum Known {
        /** {@code unauthorized}. */
        UNAUTHORIZED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ChatgptAuthTokensRefreshReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "unauthorized" -> Known.UNAUTHORIZED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
