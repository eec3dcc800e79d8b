package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code fs/watch}. Watches a path for changes.
 *
 * @param watchId the watch id
 * @param path the path
 */
public record FsWatchParams(String watchId, String path) implements ClientRequest<FsWatchResponse> {
    public FsWatchParams {
        Objects.requireNonNull(watchId, "watchId");
        Objects.requireNonNull(path, "path");
    }

    @Override
    public String method() {
        return "fs/watch";
    }

    @Override
    public Class<FsWatchResponse> resultType() {
        return FsWatchResponse.class;
    }
}
