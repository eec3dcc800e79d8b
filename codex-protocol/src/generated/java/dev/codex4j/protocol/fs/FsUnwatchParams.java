package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code fs/unwatch}. Stops watching.
 *
 * @param watchId the watch id
 */
public record FsUnwatchParams(String watchId) implements ClientRequest<FsUnwatchResponse> {
    public FsUnwatchParams {
        Objects.requireNonNull(watchId, "watchId");
    }

    @Override
    public String method() {
        return "fs/unwatch";
    }

    @Override
    public Class<FsUnwatchResponse> resultType() {
        return FsUnwatchResponse.class;
    }
}
