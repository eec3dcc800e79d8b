package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.ThreadItem;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one turn and is shared by everything that works for it.
 *
 * @param events announces what happens
 * @param control lets others steer and stop the turn
 * @param model who answers
 * @param toolContext what tools get to see of the turn
 * @param notices announcements that are not about items
 * @param ids makes ids of items
 * @param executor runs tools
 * @param answer the turn's last message so far
 * @param meter is told what the turn uses
 * @param plan the plan that the turn may propose, null where a plan is text like any other
 */
public record TurnScope(
        TurnEvents events,
        TurnControl control,
        TurnModel model,
        ToolContext toolContext,
        TurnNotices notices,
        IdGenerator ids,
        Executor executor,
        Answer answer,
        TurnMeter.Reading meter,
        @Nullable TurnPlan plan) {

    /** The last message of a turn. Written by the turn's thread, read when the turn is over. */
    public static final class Answer {
        private volatile ThreadItem.@Nullable AgentMessage message;

        /** The last message, null while there is none. */
        public ThreadItem.@Nullable AgentMessage message() {
            return message;
        }

        void set(ThreadItem.AgentMessage newMessage) {
            message = newMessage;
        }
    }
}
