package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A collab agent state.
 *
 * @param status how it stands
 * @param message what happened, for people to read
 */
public record CollabAgentState(CollabAgentStatus status, @OrNull @Nullable String message) {
    public CollabAgentState {
        Objects.requireNonNull(status, "status");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(CollabAgentStatus status) {
        return new Builder(status);
    }

    /** Collects the values of a {@link CollabAgentState}. */
    public static final class Builder {
        private CollabAgentStatus status;
        private @Nullable String message;

        private Builder(CollabAgentStatus status) {
            this.status = status;
        }

        /** What happened, for people to read. */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /** Makes the record. */
        public CollabAgentState build() {
            return new CollabAgentState(status, message);
        }
    }
}
