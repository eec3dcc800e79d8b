package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code account/bedrock/setup}. */
@Experimental
public record BedrockSetupResponse() {}
