package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An account session workspace kind.
 *
 * @param value the value as it stands on the wire
 */
public record AccountSessionWorkspaceKind(String value) implements OpenEnum<AccountSessionWorkspaceKind.Known> {
    /** {@code personal}. */
    public static final AccountSessionWorkspaceKind PERSONAL = new AccountSessionWorkspaceKind("personal");
    /** {@code workspace}. */
    public static final AccountSessionWorkspaceKind WORKSPACE = new AccountSessionWorkspaceKind("workspace");

    /** The values that this version knows. */
    public enum Known {
        /** {@code personal}. */
        PERSONAL,
        /** {@code workspace}. */
        WORKSPACE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AccountSessionWorkspaceKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "personal" -> Known.PERSONAL;
            case "workspace" -> Known.WORKSPACE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
