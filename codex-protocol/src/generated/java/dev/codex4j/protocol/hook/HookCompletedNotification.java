package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code hook/completed}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param run the run
 */
public record HookCompletedNotification(
        String threadId,
        @OrNull @Nullable String turnId,
        HookRunSummary run) implements ServerNotification {
    public HookCompletedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(run, "run");
    }

    @Override
    public String method() {
        return "hook/completed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, HookRunSummary run) {
        return new Builder(threadId, run);
    }

    /** Collects the values of a {@link HookCompletedNotification}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String turnId;
        private HookRunSummary run;

        private Builder(String threadId, HookRunSummary run) {
            this.threadId = threadId;
            this.run = run;
        }

        /** Id of the turn. */
        public Builder turnId(@Nullable String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** Makes the record. */
        public HookCompletedNotification build() {
            return new HookCompletedNotification(threadId, turnId, run);
        }
    }
}
