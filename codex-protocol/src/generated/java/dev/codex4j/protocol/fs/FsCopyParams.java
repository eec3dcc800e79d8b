package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;
import java.util.Objects;

/**
 * Parameters of {@code fs/copy}. Copies a file or folder.
 *
 * @param sourcePath the source path
 * @param destinationPath the destination path
 * @param recursive whether this applies: recursive
 */
public record FsCopyParams(
        String sourcePath,
        String destinationPath,
        @Default(value = "false", omitted = true) boolean recursive) implements ClientRequest<FsCopyResponse> {
    public FsCopyParams {
        Objects.requireNonNull(sourcePath, "sourcePath");
        Objects.requireNonNull(destinationPath, "destinationPath");
    }

    @Override
    public String method() {
        return "fs/copy";
    }

    @Override
    public Class<FsCopyResponse> resultType() {
        return FsCopyResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String sourcePath, String destinationPath) {
        return new Builder(sourcePath, destinationPath);
    }

    /** Collects the values of a {@link FsCopyParams}. */
    public static final class Builder {
        private String sourcePath;
        private String destinationPath;
        private boolean recursive = false;

        private Builder(String sourcePath, String destinationPath) {
            this.sourcePath = sourcePath;
            this.destinationPath = destinationPath;
        }

        /** Whether this applies: recursive. */
        public Builder recursive(boolean recursive) {
            this.recursive = recursive;
            return this;
        }

        /** Makes the record. */
        public FsCopyParams build() {
            return new FsCopyParams(sourcePath, destinationPath, recursive);
        }
    }
}
