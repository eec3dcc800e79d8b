package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code fs/getMetadata}. Reads what the file system knows about a path.
 *
 * @param path the path
 */
public record FsGetMetadataParams(String path) implements ClientRequest<FsGetMetadataResponse> {
    public FsGetMetadataParams {
        Objects.requireNonNull(path, "path");
    }

    @Override
    public String method() {
        return "fs/getMetadata";
    }

    @Override
    public Class<FsGetMetadataResponse> resultType() {
        return FsGetMetadataResponse.class;
    }
}
