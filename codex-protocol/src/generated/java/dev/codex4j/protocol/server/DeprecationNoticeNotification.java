package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code deprecationNotice}. The client uses something that will go away.
 *
 * @param summary how the model sums up its reasoning
 * @param details the details
 */
public record DeprecationNoticeNotification(
        String summary,
        @OrNull @Nullable String details) implements ServerNotification {
    public DeprecationNoticeNotification {
        Objects.requireNonNull(summary, "summary");
    }

    @Override
    public String method() {
        return "deprecationNotice";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String summary) {
        return new Builder(summary);
    }

    /** Collects the values of a {@link DeprecationNoticeNotification}. */
    public static final class Builder {
        private String summary;
        private @Nullable String details;

        private Builder(String summary) {
            this.summary = summary;
        }

        /** The details. */
        public Builder details(@Nullable String details) {
            this.details = details;
            return this;
        }

        /** Makes the record. */
        public DeprecationNoticeNotification build() {
            return new DeprecationNoticeNotification(summary, details);
        }
    }
}
