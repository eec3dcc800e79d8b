package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code fs/readFile}. Reads a file.
 *
 * @param path the path
 */
public record FsReadFileParams(String path) implements ClientRequest<FsReadFileResponse> {
    public FsReadFileParams {
        Objects.requireNonNull(path, "path");
    }

    @Override
    public String method() {
        return "fs/readFile";
    }

    @Override
    public Class<FsReadFileResponse> resultType() {
        return FsReadFileResponse.class;
    }
}
