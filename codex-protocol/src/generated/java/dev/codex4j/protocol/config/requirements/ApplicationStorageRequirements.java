package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * An application storage requirements.
 *
 * @param defaultProjectParent the default project parent
 * @param projectlessWorkspaceRoot the projectless workspace root
 */
public record ApplicationStorageRequirements(
        @OrNull @Nullable String defaultProjectParent,
        @OrNull @Nullable String projectlessWorkspaceRoot) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ApplicationStorageRequirements}. */
    public static final class Builder {
        private @Nullable String defaultProjectParent;
        private @Nullable String projectlessWorkspaceRoot;

        private Builder() {}

        /** The default project parent. */
        public Builder defaultProjectParent(@Nullable String defaultProjectParent) {
            this.defaultProjectParent = defaultProjectParent;
            return this;
        }

        /** The projectless workspace root. */
        public Builder projectlessWorkspaceRoot(@Nullable String projectlessWorkspaceRoot) {
            this.projectlessWorkspaceRoot = projectlessWorkspaceRoot;
            return this;
        }

        /** Makes the record. */
        public ApplicationStorageRequirements build() {
            return new ApplicationStorageRequirements(defaultProjectParent, projectlessWorkspaceRoot);
        }
    }
}
