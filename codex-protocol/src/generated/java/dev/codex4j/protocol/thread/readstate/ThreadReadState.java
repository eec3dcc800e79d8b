package dev.codex4j.protocol.thread.readstate;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thread read state.
 *
 * @param firstUnread the first unread
 * @param revision the revision
 */
public record ThreadReadState(@OrNull @Nullable ThreadUnreadPosition firstUnread, String revision) {
    public ThreadReadState {
        Objects.requireNonNull(revision, "revision");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String revision) {
        return new Builder(revision);
    }

    /** Collects the values of a {@link ThreadReadState}. */
    public static final class Builder {
        private @Nullable ThreadUnreadPosition firstUnread;
        private String revision;

        private Builder(String revision) {
            this.revision = revision;
        }

        /** The first unread. */
        public Builder firstUnread(@Nullable ThreadUnreadPosition firstUnread) {
            this.firstUnread = firstUnread;
            return this;
        }

        /** Makes the record. */
        public ThreadReadState build() {
            return new ThreadReadState(firstUnread, revision);
        }
    }
}
