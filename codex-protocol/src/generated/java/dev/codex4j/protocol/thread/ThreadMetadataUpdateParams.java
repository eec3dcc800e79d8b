package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/metadata/update}. Changes what is stored about a thread.
 *
 * @param threadId id of the thread
 * @param projectId id of the project
 * @param gitInfo what git knew about the working directory
 * @param daybreakEnabled whether this applies: daybreak enabled
 */
public record ThreadMetadataUpdateParams(
        String threadId,
        @Experimental @Optional @Nullable String projectId,
        @Optional @Nullable ThreadMetadataGitInfoUpdateParams gitInfo,
        @Experimental @Optional @Nullable Boolean daybreakEnabled) implements ClientRequest<ThreadMetadataUpdateResponse> {
    public ThreadMetadataUpdateParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/metadata/update";
    }

    @Override
    public Class<ThreadMetadataUpdateResponse> resultType() {
        return ThreadMetadataUpdateResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadMetadataUpdateParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String projectId;
        private @Nullable ThreadMetadataGitInfoUpdateParams gitInfo;
        private @Nullable Boolean daybreakEnabled;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Id of the project. */
        public Builder projectId(@Nullable String projectId) {
            this.projectId = projectId;
            return this;
        }

        /** What git knew about the working directory. */
        public Builder gitInfo(@Nullable ThreadMetadataGitInfoUpdateParams gitInfo) {
            this.gitInfo = gitInfo;
            return this;
        }

        /** Whether this applies: daybreak enabled. */
        public Builder daybreakEnabled(@Nullable Boolean daybreakEnabled) {
            this.daybreakEnabled = daybreakEnabled;
            return this;
        }

        /** Makes the record. */
        public ThreadMetadataUpdateParams build() {
            return new ThreadMetadataUpdateParams(threadId, projectId, gitInfo, daybreakEnabled);
        }
    }
}
