package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code fs/writeFile}. Writes a file.
 *
 * @param path the path
 * @param dataBase64 the data base64
 */
public record FsWriteFileParams(String path, String dataBase64) implements ClientRequest<FsWriteFileResponse> {
    public FsWriteFileParams {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(dataBase64, "dataBase64");
    }

    @Override
    public String method() {
        return "fs/writeFile";
    }

    @Override
    public Class<FsWriteFileResponse> resultType() {
        return FsWriteFileResponse.class;
    }
}
