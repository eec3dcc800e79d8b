package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code fs/createDirectory}. Makes a folder.
 *
 * @param path the path
 * @param recursive whether this applies: recursive
 */
public record FsCreateDirectoryParams(
        String path,
        @Optional @Nullable Boolean recursive) implements ClientRequest<FsCreateDirectoryResponse> {
    public FsCreateDirectoryParams {
        Objects.requireNonNull(path, "path");
    }

    @Override
    public String method() {
        return "fs/createDirectory";
    }

    @Override
    public Class<FsCreateDirectoryResponse> resultType() {
        return FsCreateDirectoryResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String path) {
        return new Builder(path);
    }

    /** Collects the values of a {@link FsCreateDirectoryParams}. */
    public static final class Builder {
        private String path;
        private @Nullable Boolean recursive;

        private Builder(String path) {
            this.path = path;
        }

        /** Whether this applies: recursive. */
        public Builder recursive(@Nullable Boolean recursive) {
            this.recursive = recursive;
            return this;
        }

        /** Makes the record. */
        public FsCreateDirectoryParams build() {
            return new FsCreateDirectoryParams(path, recursive);
        }
    }
}
