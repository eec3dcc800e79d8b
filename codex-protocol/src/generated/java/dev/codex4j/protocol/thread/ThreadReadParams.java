package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;
import java.util.Objects;

/**
 * Parameters of {@code thread/read}. Reads a thread without loading it.
 *
 * @param threadId id of the thread
 * @param includeTurns whether this applies: include turns
 */
public record ThreadReadParams(
        String threadId,
        @Default(value = "false", omitted = true) boolean includeTurns) implements ClientRequest<ThreadReadResponse> {
    public ThreadReadParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/read";
    }

    @Override
    public Class<ThreadReadResponse> resultType() {
        return ThreadReadResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadReadParams}. */
    public static final class Builder {
        private String threadId;
        private boolean includeTurns = false;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Whether this applies: include turns. */
        public Builder includeTurns(boolean includeTurns) {
            this.includeTurns = includeTurns;
            return this;
        }

        /** Makes the record. */
        public ThreadReadParams build() {
            return new ThreadReadParams(threadId, includeTurns);
        }
    }
}
