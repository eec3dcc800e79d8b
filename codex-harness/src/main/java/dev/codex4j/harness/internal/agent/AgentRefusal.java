package dev.codex4j.harness.internal.agent;

/** What an agent tool was asked cannot be done. The message is the tool's answer to the model. */
final class AgentRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AgentRefusal(String message) {
        super(message);
    }

    static AgentRefusal notFound(String agentId) {
        return new AgentRefusal("agent with id " + agentId + " not found");
    }
}
