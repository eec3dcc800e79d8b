package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** When the agent must ask before it acts. */
@Choice
public sealed interface AskForApproval {
    /** Before everything but commands known to be harmless. */
    AskForApproval UNTRUSTED = Literal.UNTRUSTED;
    /** When the model says so, such as to leave the sandbox. */
    AskForApproval ON_REQUEST = Literal.ON_REQUEST;
    /** Never: what the sandbox refuses is refused. */
    AskForApproval NEVER = Literal.NEVER;

    /** The values that are plain texts on the wire. */
    enum Literal implements AskForApproval {
        /** Before everything but commands known to be harmless. */
        UNTRUSTED("untrusted"),
        /** When the model says so, such as to leave the sandbox. */
        ON_REQUEST("on-request"),
        /** Never: what the sandbox refuses is refused. */
        NEVER("never");

        private final String value;

        Literal(String value) {
            this.value = value;
        }

        /** The text on the wire. */
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Each kind of question on or off.
     *
     * @param mcpElicitations whether this applies: mcp elicitations
     * @param requestPermissions whether this applies: request permissions
     * @param rules whether this applies: rules
     * @param sandboxApproval whether this applies: sandbox approval
     * @param skillApproval whether this applies: skill approval
     */
    @Variant("granular")
    @Experimental
    record Granular(
            @Name("mcp_elicitations") boolean mcpElicitations,
            @Name("request_permissions") @Default("false") boolean requestPermissions,
            boolean rules,
            @Name("sandbox_approval") boolean sandboxApproval,
            @Name("skill_approval") @Default("false") boolean skillApproval) implements AskForApproval {
        /** Starts a record with the values it cannot do without. */
        public static Builder builder(boolean mcpElicitations, boolean rules, boolean sandboxApproval) {
            return new Builder(mcpElicitations, rules, sandboxApproval);
        }

        /** Collects the values of a {@link Granular}. */
        public static final class Builder {
            private boolean mcpElicitations;
            private boolean requestPermissions = false;
            private boolean rules;
            private boolean sandboxApproval;
            private boolean skillApproval = false;

            private Builder(boolean mcpElicitations, boolean rules, boolean sandboxApproval) {
                this.mcpElicitations = mcpElicitations;
                this.rules = rules;
                this.sandboxApproval = sandboxApproval;
            }

            /** Whether this applies: request permissions. */
            public Builder requestPermissions(boolean requestPermissions) {
                this.requestPermissions = requestPermissions;
                return this;
            }

            /** Whether this applies: skill approval. */
            public Builder skillApproval(boolean skillApproval) {
                this.skillApproval = skillApproval;
                return this;
            }

            /** Makes the record. */
            public Granular build() {
                return new Granular(mcpElicitations, requestPermissions, rules, sandboxApproval, skillApproval);
            }
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements AskForApproval {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
