package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A login app brand.
 *
 * @param value the value as it stands on the wire
 */
public record LoginAppBrand(String value) implements OpenEnum<LoginAppBrand.Known> {
    /** {@code codex}. */
    public static final LoginAppBrand CODEX = new LoginAppBrand("codex");
    /** {@code chatgpt}. */
    public static final LoginAppBrand CHATGPT = new LoginAppBrand("chatgpt");

    /** The values that this version knows. */
    public enum Known {
        /** {@code codex}. */
        CODEX,
        /** {@code chatgpt}. */
        CHATGPT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public LoginAppBrand {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "codex" -> Known.CODEX;
            case "chatgpt" -> Known.CHATGPT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
