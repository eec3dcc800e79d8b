package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code account/gcp/setup}. */
@Experimental
public record GcpSetupResponse() {}
