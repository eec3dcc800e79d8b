package dev.codex4j.protocol.feedback;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code feedback/upload}. Sends feedback.
 *
 * @param classification the classification
 * @param reason why, for people to read
 * @param threadId id of the thread
 * @param includeLogs whether this applies: include logs
 * @param extraLogFiles the extra log files
 * @param tags the tags
 */
public record FeedbackUploadParams(
        String classification,
        @Optional @Nullable String reason,
        @Optional @Nullable String threadId,
        @Default(value = "false", omitted = true) boolean includeLogs,
        @Optional @Nullable List<String> extraLogFiles,
        @Optional @Nullable Map<String, String> tags) implements ClientRequest<FeedbackUploadResponse> {
    public FeedbackUploadParams {
        Objects.requireNonNull(classification, "classification");
        extraLogFiles = extraLogFiles == null ? null : Immutable.list(extraLogFiles, "extraLogFiles");
        tags = tags == null ? null : Immutable.map(tags, "tags");
    }

    @Override
    public String method() {
        return "feedback/upload";
    }

    @Override
    public Class<FeedbackUploadResponse> resultType() {
        return FeedbackUploadResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String classification) {
        return new Builder(classification);
    }

    /** Collects the values of a {@link FeedbackUploadParams}. */
    public static final class Builder {
        private String classification;
        private @Nullable String reason;
        private @Nullable String threadId;
        private boolean includeLogs = false;
        private @Nullable List<String> extraLogFiles;
        private @Nullable Map<String, String> tags;

        private Builder(String classification) {
            this.classification = classification;
        }

        /** Why, for people to read. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Whether this applies: include logs. */
        public Builder includeLogs(boolean includeLogs) {
            this.includeLogs = includeLogs;
            return this;
        }

        /** The extra log files. */
        public Builder extraLogFiles(@Nullable List<String> extraLogFiles) {
            this.extraLogFiles = extraLogFiles;
            return this;
        }

        /** The tags. */
        public Builder tags(@Nullable Map<String, String> tags) {
            this.tags = tags;
            return this;
        }

        /** Makes the record. */
        public FeedbackUploadParams build() {
            return new FeedbackUploadParams(classification, reason, threadId, includeLogs, extraLogFiles, tags);
        }
    }
}
