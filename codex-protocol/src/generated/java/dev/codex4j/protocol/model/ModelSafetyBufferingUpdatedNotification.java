package dev.codex4j.protocol.model;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code model/safetyBuffering/updated}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param model name of the model
 * @param useCases the use cases
 * @param reasons the reasons
 * @param showBufferingUi whether this applies: show buffering ui
 * @param fasterModel the faster model
 */
public record ModelSafetyBufferingUpdatedNotification(
        String threadId,
        String turnId,
        String model,
        List<String> useCases,
        List<String> reasons,
        boolean showBufferingUi,
        @OrNull @Nullable String fasterModel) implements ServerNotification {
    public ModelSafetyBufferingUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(model, "model");
        useCases = Immutable.list(useCases, "useCases");
        reasons = Immutable.list(reasons, "reasons");
    }

    @Override
    public String method() {
        return "model/safetyBuffering/updated";
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ModelSafetyBufferingUpdatedNotification}. */
    public static final class Builder {
        private @Nullable String threadId;
        private @Nullable String turnId;
        private @Nullable String model;
        private @Nullable List<String> useCases;
        private @Nullable List<String> reasons;
        private @Nullable Boolean showBufferingUi;
        private @Nullable String fasterModel;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Id of the turn. */
        public Builder turnId(String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** Name of the model. */
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** The use cases. */
        public Builder useCases(List<String> useCases) {
            this.useCases = useCases;
            return this;
        }

        /** The reasons. */
        public Builder reasons(List<String> reasons) {
            this.reasons = reasons;
            return this;
        }

        /** Whether this applies: show buffering ui. */
        public Builder showBufferingUi(boolean showBufferingUi) {
            this.showBufferingUi = showBufferingUi;
            return this;
        }

        /** The faster model. */
        public Builder fasterModel(@Nullable String fasterModel) {
            this.fasterModel = fasterModel;
            return this;
        }

        /** Makes the record. */
        public ModelSafetyBufferingUpdatedNotification build() {
            return new ModelSafetyBufferingUpdatedNotification(
                    Objects.requireNonNull(threadId, "threadId"),
                    Objects.requireNonNull(turnId, "turnId"),
                    Objects.requireNonNull(model, "model"),
                    Objects.requireNonNull(useCases, "useCases"),
                    Objects.requireNonNull(reasons, "reasons"),
                    Objects.requireNonNull(showBufferingUi, "showBufferingUi"),
                    fasterModel);
        }
    }
}
