package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;

/** Parameters of {@code rollout/compress}. */
@Experimental
public record RolloutCompressParams() implements ClientRequest<RolloutCompressResponse> {
    @Override
    public String method() {
        return "rollout/compress";
    }

    @Override
    public Class<RolloutCompressResponse> resultType() {
        return RolloutCompressResponse.class;
    }
}
