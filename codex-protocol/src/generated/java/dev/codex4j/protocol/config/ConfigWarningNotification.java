package dev.codex4j.protocol.config;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code configWarning}. The configuration has a flaw.
 *
 * @param summary how the model sums up its reasoning
 * @param details the details
 * @param path the path
 * @param range the range
 */
public record ConfigWarningNotification(
        String summary,
        @OrNull @Nullable String details,
        @Optional @Nullable String path,
        @Optional @Nullable TextRange range) implements ServerNotification {
    public ConfigWarningNotification {
        Objects.requireNonNull(summary, "summary");
    }

    @Override
    public String method() {
        return "configWarning";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String summary) {
        return new Builder(summary);
    }

    /** Collects the values of a {@link ConfigWarningNotification}. */
    public static final class Builder {
        private String summary;
        private @Nullable String details;
        private @Nullable String path;
        private @Nullable TextRange range;

        private Builder(String summary) {
            this.summary = summary;
        }

        /** The details. */
        public Builder details(@Nullable String details) {
            this.details = details;
            return this;
        }

        /** The path. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** The range. */
        public Builder range(@Nullable TextRange range) {
            this.range = range;
            return this;
        }

        /** Makes the record. */
        public ConfigWarningNotification build() {
            return new ConfigWarningNotification(summary, details, path, range);
        }
    }
}
