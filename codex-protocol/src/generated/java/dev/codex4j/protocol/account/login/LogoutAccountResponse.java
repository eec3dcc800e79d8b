package dev.codex4j.protocol.account.login;

/** Answer to {@code account/logout}. */
public record LogoutAccountResponse() {}
