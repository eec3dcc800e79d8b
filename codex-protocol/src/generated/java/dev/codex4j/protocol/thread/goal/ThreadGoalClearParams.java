package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/goal/clear}. Removes the goal of a thread.
 *
 * @param threadId id of the thread
 * @param origin the origin
 */
public record ThreadGoalClearParams(
        String threadId,
        @Optional @Nullable ThreadGoalMutationOrigin origin) implements ClientRequest<ThreadGoalClearResponse> {
    public ThreadGoalClearParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/goal/clear";
    }

    @Override
    public Class<ThreadGoalClearResponse> resultType() {
        return ThreadGoalClearResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadGoalClearParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable ThreadGoalMutationOrigin origin;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** The origin. */
        public Builder origin(@Nullable ThreadGoalMutationOrigin origin) {
            this.origin = origin;
            return this;
        }

        /** Makes the record. */
        public ThreadGoalClearParams build() {
            return new ThreadGoalClearParams(threadId, origin);
        }
    }
}
