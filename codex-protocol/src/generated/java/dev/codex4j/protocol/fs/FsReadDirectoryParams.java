package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code fs/readDirectory}. Lists a folder.
 *
 * @param path the path
 */
public record FsReadDirectoryParams(String path) implements ClientRequest<FsReadDirectoryResponse> {
    public FsReadDirectoryParams {
        Objects.requireNonNull(path, "path");
    }

    @Override
    public String method() {
        return "fs/readDirectory";
    }

    @Override
    public Class<FsReadDirectoryResponse> resultType() {
        return FsReadDirectoryResponse.class;
    }
}
