package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;

/** Parameters of {@code memory/reset}. */
@Experimental
public record MemoryResetParams() implements ClientRequest<MemoryResetResponse> {
    @Override
    public String method() {
        return "memory/reset";
    }

    @Override
    public Class<MemoryResetResponse> resultType() {
        return MemoryResetResponse.class;
    }
}
