package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Why a thread was made by another one. */
@Choice
public sealed interface SubAgentSource {
    /** {@code review}. */
    SubAgentSource REVIEW = Literal.REVIEW;
    /** {@code compact}. */
    SubAgentSource COMPACT = Literal.COMPACT;
    /** {@code memory_consolidation}. */
    SubAgentSource MEMORY_CONSOLIDATION = Literal.MEMORY_CONSOLIDATION;

    /** The values that are plain texts on the wire. */
    enum Literal implements SubAgentSource {
        /** {@code review}. */
        REVIEW("review"),
        /** {@code compact}. */
        COMPACT("compact"),
        /** {@code memory_consolidation}. */
        MEMORY_CONSOLIDATION("memory_consolidation");

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
     * The variant {@code thread_spawn}.
     *
     * @param agentNickname the agent nickname
     * @param agentPath the agent path
     * @param agentRole the agent role
     * @param depth the depth
     * @param parentThreadId the parent thread id
     */
    @Variant("thread_spawn")
    record ThreadSpawn(
            @Name("agent_nickname") @Optional @Nullable String agentNickname,
            @Name("agent_path") @Optional @Nullable String agentPath,
            @Name("agent_role") @Optional @Nullable String agentRole,
            int depth,
            @Name("parent_thread_id") String parentThreadId) implements SubAgentSource {
        public ThreadSpawn {
            Objects.requireNonNull(parentThreadId, "parentThreadId");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(int depth, String parentThreadId) {
            return new Builder(depth, parentThreadId);
        }

        /** Collects the values of a {@link ThreadSpawn}. */
        public static final class Builder {
            private @Nullable String agentNickname;
            private @Nullable String agentPath;
            private @Nullable String agentRole;
            private int depth;
            private String parentThreadId;

            private Builder(int depth, String parentThreadId) {
                this.depth = depth;
                this.parentThreadId = parentThreadId;
            }

            /** The agent nickname. */
            public Builder agentNickname(@Nullable String agentNickname) {
                this.agentNickname = agentNickname;
                return this;
            }

            /** The agent path. */
            public Builder agentPath(@Nullable String agentPath) {
                this.agentPath = agentPath;
                return this;
            }

            /** The agent role. */
            public Builder agentRole(@Nullable String agentRole) {
                this.agentRole = agentRole;
                return this;
            }

            /** Makes the record. */
            public ThreadSpawn build() {
                return new ThreadSpawn(agentNickname, agentPath, agentRole, depth, parentThreadId);
            }
        }
    }

    /**
     * The variant {@code other}.
     *
     * @param value the value
     */
    @Variant("other")
    record Other(@Bare String value) implements SubAgentSource {
        public Other {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements SubAgentSource {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
