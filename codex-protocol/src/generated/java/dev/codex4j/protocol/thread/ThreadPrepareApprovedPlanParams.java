package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/prepareApprovedPlan}.
 *
 * @param threadId id of the thread
 * @param markdown the markdown
 * @param attachmentPath the attachment path
 */
@Experimental
public record ThreadPrepareApprovedPlanParams(
        String threadId,
        String markdown,
        @Optional @Nullable String attachmentPath) implements ClientRequest<ThreadPrepareApprovedPlanResponse> {
    public ThreadPrepareApprovedPlanParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(markdown, "markdown");
    }

    @Override
    public String method() {
        return "thread/prepareApprovedPlan";
    }

    @Override
    public Class<ThreadPrepareApprovedPlanResponse> resultType() {
        return ThreadPrepareApprovedPlanResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String markdown) {
        return new Builder(threadId, markdown);
    }

    /** Collects the values of a {@link ThreadPrepareApprovedPlanParams}. */
    public static final class Builder {
        private String threadId;
        private String markdown;
        private @Nullable String attachmentPath;

        private Builder(String threadId, String markdown) {
            this.threadId = threadId;
            this.markdown = markdown;
        }

        /** The attachment path. */
        public Builder attachmentPath(@Nullable String attachmentPath) {
            this.attachmentPath = attachmentPath;
            return this;
        }

        /** Makes the record. */
        public ThreadPrepareApprovedPlanParams build() {
            return new ThreadPrepareApprovedPlanParams(threadId, markdown, attachmentPath);
        }
    }
}
