package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code fs/remove}. Removes a file or folder.
 *
 * @param path the path
 * @param recursive whether this applies: recursive
 * @param force whether this applies: force
 */
public record FsRemoveParams(
        String path,
        @Optional @Nullable Boolean recursive,
        @Optional @Nullable Boolean force) implements ClientRequest<FsRemoveResponse> {
    public FsRemoveParams {
        Objects.requireNonNull(path, "path");
    }

    @Override
    public String method() {
        return "fs/remove";
    }

    @Override
    public Class<FsRemoveResponse> resultType() {
        return FsRemoveResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String path) {
        return new Builder(path);
    }

    /** Collects the values of a {@link FsRemoveParams}. */
    public static final class Builder {
        private String path;
        private @Nullable Boolean recursive;
        private @Nullable Boolean force;

        private Builder(String path) {
            this.path = path;
        }

        /** Whether this applies: recursive. */
        public Builder recursive(@Nullable Boolean recursive) {
            this.recursive = recursive;
            return this;
        }

        /** Whether this applies: force. */
        public Builder force(@Nullable Boolean force) {
            this.force = force;
            return this;
        }

        /** Makes the record. */
        public FsRemoveParams build() {
            return new FsRemoveParams(path, recursive, force);
        }
    }
}
