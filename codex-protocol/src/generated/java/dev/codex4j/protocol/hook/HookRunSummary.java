package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hook run summary.
 *
 * @param id the id
 * @param eventName the event name
 * @param handlerType the handler type
 * @param executionMode the execution mode
 * @param scope how far it reaches
 * @param sourcePath the source path
 * @param source the source
 * @param displayOrder the display order
 * @param status how it stands
 * @param statusMessage the status message
 * @param startedAt started at, as Unix time in seconds
 * @param completedAt completed at, as Unix time in seconds
 * @param durationMs how long it took, in milliseconds
 * @param entries the entries
 */
public record HookRunSummary(
        String id,
        HookEventName eventName,
        HookHandlerType handlerType,
        HookExecutionMode executionMode,
        HookScope scope,
        String sourcePath,
        @Default("\"unknown\"") HookSource source,
        long displayOrder,
        HookRunStatus status,
        @OrNull @Nullable String statusMessage,
        long startedAt,
        @OrNull @Nullable Long completedAt,
        @OrNull @Nullable Long durationMs,
        List<HookOutputEntry> entries) {
    public HookRunSummary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(eventName, "eventName");
        Objects.requireNonNull(handlerType, "handlerType");
        Objects.requireNonNull(executionMode, "executionMode");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sourcePath, "sourcePath");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(status, "status");
        entries = Immutable.list(entries, "entries");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.eventName = eventName;
        builder.handlerType = handlerType;
        builder.executionMode = executionMode;
        builder.scope = scope;
        builder.sourcePath = sourcePath;
        builder.source = source;
        builder.displayOrder = displayOrder;
        builder.status = status;
        builder.statusMessage = statusMessage;
        builder.startedAt = startedAt;
        builder.completedAt = completedAt;
        builder.durationMs = durationMs;
        builder.entries = entries;
        return builder;
    }

    /** Collects the values of a {@link HookRunSummary}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable HookEventName eventName;
        private @Nullable HookHandlerType handlerType;
        private @Nullable HookExecutionMode executionMode;
        private @Nullable HookScope scope;
        private @Nullable String sourcePath;
        private HookSource source = HookSource.UNKNOWN;
        private @Nullable Long displayOrder;
        private @Nullable HookRunStatus status;
        private @Nullable String statusMessage;
        private @Nullable Long startedAt;
        private @Nullable Long completedAt;
        private @Nullable Long durationMs;
        private @Nullable List<HookOutputEntry> entries;

        private Builder() {}

        /** The id. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The event name. */
        public Builder eventName(HookEventName eventName) {
            this.eventName = eventName;
            return this;
        }

        /** The handler type. */
        public Builder handlerType(HookHandlerType handlerType) {
            this.handlerType = handlerType;
            return this;
        }

        /** The execution mode. */
        public Builder executionMode(HookExecutionMode executionMode) {
            this.executionMode = executionMode;
            return this;
        }

        /** How far it reaches. */
        public Builder scope(HookScope scope) {
            this.scope = scope;
            return this;
        }

        /** The source path. */
        public Builder sourcePath(String sourcePath) {
            this.sourcePath = sourcePath;
            return this;
        }

        /** The source. */
        public Builder source(HookSource source) {
            this.source = source;
            return this;
        }

        /** The display order. */
        public Builder displayOrder(long displayOrder) {
            this.displayOrder = displayOrder;
            return this;
        }

        /** How it stands. */
        public Builder status(HookRunStatus status) {
            this.status = status;
            return this;
        }

        /** The status message. */
        public Builder statusMessage(@Nullable String statusMessage) {
            this.statusMessage = statusMessage;
            return this;
        }

        /** Started at, as Unix time in seconds. */
        public Builder startedAt(long startedAt) {
            this.startedAt = startedAt;
            return this;
        }

        /** Completed at, as Unix time in seconds. */
        public Builder completedAt(@Nullable Long completedAt) {
            this.completedAt = completedAt;
            return this;
        }

        /** How long it took, in milliseconds. */
        public Builder durationMs(@Nullable Long durationMs) {
            this.durationMs = durationMs;
            return this;
        }

        /** The entries. */
        public Builder entries(List<HookOutputEntry> entries) {
            this.entries = entries;
            return this;
        }

        /** Makes the record. */
        public HookRunSummary build() {
            return new HookRunSummary(
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(eventName, "eventName"),
                    Objects.requireNonNull(handlerType, "handlerType"),
                    Objects.requireNonNull(executionMode, "executionMode"),
                    Objects.requireNonNull(scope, "scope"),
                    Objects.requireNonNull(sourcePath, "sourcePath"),
                    source,
                    Objects.requireNonNull(displayOrder, "displayOrder"),
                    Objects.requireNonNull(status, "status"),
                    statusMessage,
                    Objects.requireNonNull(startedAt, "startedAt"),
                    completedAt,
                    durationMs,
                    Objects.requireNonNull(entries, "entries"));
        }
    }
}
