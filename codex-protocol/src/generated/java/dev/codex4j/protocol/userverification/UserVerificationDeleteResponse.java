package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code userVerification/delete}. */
@Experimental
public record UserVerificationDeleteResponse() {}
