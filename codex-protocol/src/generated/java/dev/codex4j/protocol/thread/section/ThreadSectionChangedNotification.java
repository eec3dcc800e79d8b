package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code thread/section/changed}.
 *
 * @param threadId id of the thread
 * @param sectionId id of the section
 */
public record ThreadSectionChangedNotification(
        String threadId,
        @OrNull @Nullable String sectionId) implements ServerNotification {
    public ThreadSectionChangedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/section/changed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadSectionChangedNotification}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String sectionId;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Id of the section. */
        public Builder sectionId(@Nullable String sectionId) {
            this.sectionId = sectionId;
            return this;
        }

        /** Makes the record. */
        public ThreadSectionChangedNotification build() {
            return new ThreadSectionChangedNotification(threadId, sectionId);
        }
    }
}
