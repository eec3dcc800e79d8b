package dev.codex4j.protocol.fs;

import java.util.Objects;

/**
 * Answer to {@code fs/readFile}.
 *
 * @param dataBase64 the data base64
 */
public record FsReadFileResponse(String dataBase64) {
    public FsReadFileResponse {
        Objects.requireNonNull(dataBase64, "dataBase64");
    }
}
