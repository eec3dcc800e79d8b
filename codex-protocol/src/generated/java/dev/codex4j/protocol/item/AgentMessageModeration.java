package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * An agent message moderation.
 *
 * @param moderated whether this applies: moderated
 * @param display the display
 */
public record AgentMessageModeration(boolean moderated, @OrNull @Nullable AgentMessageDisplay display) {
    /** Starts a record with the values it cannot do without. */
    public static Builder builder(boolean moderated) {
        return new Builder(moderated);
    }

    /** Collects the values of a {@link AgentMessageModeration}. */
    public static final class Builder {
        private boolean moderated;
        private @Nullable AgentMessageDisplay display;

        private Builder(boolean moderated) {
            this.moderated = moderated;
        }

        /** The display. */
        public Builder display(@Nullable AgentMessageDisplay display) {
            this.display = display;
            return this;
        }

        /** Makes the record. */
        public AgentMessageModeration build() {
            return new AgentMessageModeration(moderated, display);
        }
    }
}
