package dev.codex4j.harness.internal.agent;

import dev.codex4j.protocol.item.CollabAgentState;
import dev.codex4j.protocol.item.CollabAgentStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How an agent stands.
 *
 * @param kind the status that clients see
 * @param message the agent's last message or its error, null if there is none
 */
record AgentStatus(CollabAgentStatus kind, @Nullable String message) {
    static final AgentStatus PENDING = new AgentStatus(CollabAgentStatus.PENDING_INIT, null);
    static final AgentStatus RUNNING = new AgentStatus(CollabAgentStatus.RUNNING, null);
    static final AgentStatus INTERRUPTED = new AgentStatus(CollabAgentStatus.INTERRUPTED, null);
    static final AgentStatus SHUTDOWN = new AgentStatus(CollabAgentStatus.SHUTDOWN, null);
    static final AgentStatus NOT_FOUND = new AgentStatus(CollabAgentStatus.NOT_FOUND, null);

    static AgentStatus completed(@Nullable String lastMessage) {
        return new AgentStatus(CollabAgentStatus.COMPLETED, lastMessage);
    }

    static AgentStatus errored(String error) {
        return new AgentStatus(CollabAgentStatus.ERRORED, error);
    }

    /** Whether nothing more happens unless somebody wants it. An interrupted agent counts as one that is busy. */
    boolean isFinal() {
        return !(equals(PENDING) || equals(RUNNING) || equals(INTERRUPTED));
    }

    /** Whether a call that finds an agent so has failed. */
    boolean isFailure() {
        return kind.equals(CollabAgentStatus.ERRORED) || kind.equals(CollabAgentStatus.NOT_FOUND);
    }

    CollabAgentState view() {
        return CollabAgentState.builder(kind).message(message).build();
    }

    /** The status as models read it: a word, or a word with its message. */
    JsonNode json() {
        if (kind.equals(CollabAgentStatus.COMPLETED)) {
            return JsonNodeFactory.instance.objectNode().put("completed", message);
        }
        if (kind.equals(CollabAgentStatus.ERRORED)) {
            return JsonNodeFactory.instance.objectNode().put("errored", message);
        }
        return JsonNodeFactory.instance.stringNode(word());
    }

    private String word() {
        if (equals(PENDING)) {
            return "pending_init";
        }
        return equals(NOT_FOUND) ? "not_found" : kind.value();
    }
}
