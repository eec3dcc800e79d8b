package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/read}.
 *
 * @param thread the thread
 * @param readState the read state
 */
public record ThreadReadResponse(ThreadInfo thread, @Experimental @OrNull @Nullable ThreadReadState readState) {
    public ThreadReadResponse {
        Objects.requireNonNull(thread, "thread");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ThreadInfo thread) {
        return new Builder(thread);
    }

    /** Collects the values of a {@link ThreadReadResponse}. */
    public static final class Builder {
        private ThreadInfo thread;
        private @Nullable ThreadReadState readState;

        private Builder(ThreadInfo thread) {
            this.thread = thread;
        }

        /** The read state. */
        public Builder readState(@Nullable ThreadReadState readState) {
            this.readState = readState;
            return this;
        }

        /** Makes the record. */
        public ThreadReadResponse build() {
            return new ThreadReadResponse(thread, readState);
        }
    }
}
