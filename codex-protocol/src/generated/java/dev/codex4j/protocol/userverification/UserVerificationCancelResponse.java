package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code userVerification/cancel}. */
@Experimental
public record UserVerificationCancelResponse() {}
