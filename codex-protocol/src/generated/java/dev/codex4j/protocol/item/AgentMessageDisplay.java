package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agent message display.
 *
 * @param action the action
 * @param blockType the block type
 * @param cyberTrustedAccess whether this applies: cyber trusted access
 * @param checkTrustedContacts whether this applies: check trusted contacts
 */
public record AgentMessageDisplay(
        String action,
        @OrNull @Nullable String blockType,
        @OrNull @Nullable Boolean cyberTrustedAccess,
        @OrNull @Nullable Boolean checkTrustedContacts) {
    public AgentMessageDisplay {
        Objects.requireNonNull(action, "action");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String action) {
        return new Builder(action);
    }

    /** Collects the values of a {@link AgentMessageDisplay}. */
    public static final class Builder {
        private String action;
        private @Nullable String blockType;
        private @Nullable Boolean cyberTrustedAccess;
        private @Nullable Boolean checkTrustedContacts;

        private Builder(String action) {
            this.action = action;
        }

        /** The block type. */
        public Builder blockType(@Nullable String blockType) {
            this.blockType = blockType;
            return this;
        }

        /** Whether this applies: cyber trusted access. */
        public Builder cyberTrustedAccess(@Nullable Boolean cyberTrustedAccess) {
            this.cyberTrustedAccess = cyberTrustedAccess;
            return this;
        }

        /** Whether this applies: check trusted contacts. */
        public Builder checkTrustedContacts(@Nullable Boolean checkTrustedContacts) {
            this.checkTrustedContacts = checkTrustedContacts;
            return this;
        }

        /** Makes the record. */
        public AgentMessageDisplay build() {
            return new AgentMessageDisplay(action, blockType, cyberTrustedAccess, checkTrustedContacts);
        }
    }
}
