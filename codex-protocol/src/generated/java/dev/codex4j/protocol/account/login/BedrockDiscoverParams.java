package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;

/** Parameters of {@code account/bedrock/discover}. */
@Experimental
public record BedrockDiscoverParams() implements ClientRequest<BedrockDiscoverResponse> {
    @Override
    public String method() {
        return "account/bedrock/discover";
    }

    @Override
    public Class<BedrockDiscoverResponse> resultType() {
        return BedrockDiscoverResponse.class;
    }
}
