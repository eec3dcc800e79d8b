package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.util.List;

/**
 * What an agent is to do.
 *
 * @param content what its model is told
 * @param rootTurnId the turn of a client's thread from which all this comes
 * @param parentTurnId the turn that wants it done
 * @param interrupts whether the agent is to drop what it does
 */
public record Instruction(List<UserInput> content, String rootTurnId, String parentTurnId, boolean interrupts) {
    public Instruction {
        content = List.copyOf(content);
    }

    TurnStartParams params(String threadId) {
        return TurnStartParams.builder(threadId, content).rootTurnId(rootTurnId).build();
    }
}
