package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/section/move}.
 *
 * @param threadId id of the thread
 * @param sectionId id of the section
 * @param beforeThreadId the before thread id
 */
public record ThreadSectionMoveParams(
        String threadId,
        Change<String> sectionId,
        @Optional @Nullable String beforeThreadId) implements ClientRequest<ThreadSectionMoveResponse> {
    public ThreadSectionMoveParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(sectionId, "sectionId");
    }

    @Override
    public String method() {
        return "thread/section/move";
    }

    @Override
    public Class<ThreadSectionMoveResponse> resultType() {
        return ThreadSectionMoveResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadSectionMoveParams}. */
    public static final class Builder {
        private String threadId;
        private Change<String> sectionId = Change.keep();
        private @Nullable String beforeThreadId;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Id of the section. */
        public Builder sectionId(Change<String> sectionId) {
            this.sectionId = sectionId;
            return this;
        }

        /** The before thread id. */
        public Builder beforeThreadId(@Nullable String beforeThreadId) {
            this.beforeThreadId = beforeThreadId;
            return this;
        }

        /** Makes the record. */
        public ThreadSectionMoveParams build() {
            return new ThreadSectionMoveParams(threadId, sectionId, beforeThreadId);
        }
    }
}
