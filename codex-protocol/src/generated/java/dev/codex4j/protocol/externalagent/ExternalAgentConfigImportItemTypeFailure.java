package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An external agent config import item type failure.
 *
 * @param itemType the item type
 * @param errorType the error type
 * @param subErrorType the sub error type
 * @param failureStage the failure stage
 * @param message what happened, for people to read
 * @param cwd working directory, as an absolute path
 * @param source the source
 */
public record ExternalAgentConfigImportItemTypeFailure(
        ExternalAgentConfigMigrationItemType itemType,
        @OrNull @Nullable String errorType,
        @OrNull @Nullable String subErrorType,
        String failureStage,
        String message,
        @OrNull @Nullable String cwd,
        @OrNull @Nullable String source) {
    public ExternalAgentConfigImportItemTypeFailure {
        Objects.requireNonNull(itemType, "itemType");
        Objects.requireNonNull(failureStage, "failureStage");
        Objects.requireNonNull(message, "message");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ExternalAgentConfigMigrationItemType itemType, String failureStage, String message) {
        return new Builder(itemType, failureStage, message);
    }

    /** Collects the values of a {@link ExternalAgentConfigImportItemTypeFailure}. */
    public static final class Builder {
        private ExternalAgentConfigMigrationItemType itemType;
        private @Nullable String errorType;
        private @Nullable String subErrorType;
        private String failureStage;
        private String message;
        private @Nullable String cwd;
        private @Nullable String source;

        private Builder(ExternalAgentConfigMigrationItemType itemType, String failureStage, String message) {
            this.itemType = itemType;
            this.failureStage = failureStage;
            this.message = message;
        }

        /** The error type. */
        public Builder errorType(@Nullable String errorType) {
            this.errorType = errorType;
            return this;
        }

        /** The sub error type. */
        public Builder subErrorType(@Nullable String subErrorType) {
            this.subErrorType = subErrorType;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** The source. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** Makes the record. */
        public ExternalAgentConfigImportItemTypeFailure build() {
            return new ExternalAgentConfigImportItemTypeFailure(
                    itemType, errorType, subErrorType, failureStage, message, cwd, source);
        }
    }
}
