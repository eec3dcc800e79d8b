package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.internal.context.ToldContext;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.harness.store.RolloutLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The lines that say what the model was told and has said. Items are numbered through a thread's life, so all of a
 * thread's pass through one of these, in order. Not safe for concurrent use; owned by whoever owns the conversation.
 */
public final class HistoryLines {
    /** The type of a line with an item. */
    public static final String ITEM = "response_item";

    /** The type of a line that replaces all items before it. */
    public static final String COMPACTED = "compacted";

    /** The type of a line about what the model was told of its context. */
    public static final String WORLD_STATE = "world_state";

    /** The type of a line with what a turn works on. */
    public static final String TURN_CONTEXT = "turn_context";

    /** The type of a line about the tokens of a response. */
    public static final String TOKEN_USAGE = "token_usage_record";

    private ContextWindow window;
    private long sequence;
    private long sampled;

    /** Begins a thread. */
    public HistoryLines(String windowId) {
        this(ContextWindow.first(windowId), 0);
    }

    private HistoryLines(ContextWindow window, long sequence) {
        this.window = window;
        this.sequence = sequence;
        this.sampled = sequence;
    }

    /** Goes on with a thread. */
    public static HistoryLines after(RecordedHistory history) {
        return new HistoryLines(history.window(), history.lastSequence());
    }

    /** The window that items are added to. */
    public ContextWindow window() {
        return window;
    }

    /** Takes note that the model is asked now with all items so far. */
    public void sampled() {
        sampled = sequence;
    }

    /** An item that was added to the history, other than the base instructions. */
    public RolloutLine.Entry item(RawJson item, Instant at) {
        sequence++;
        return new RolloutLine.Entry(
                at, ITEM, item, RawJson.of(metadata(sequence).tree()));
    }

    /**
     * The replacement of all items by fewer.
     *
     * @param summary the text of the message that sums up what is gone, empty if only the provider can read it
     * @param replacement the items from now on, without the base instructions
     * @param windowId the id of the window that begins
     */
    public RolloutLine.Entry compacted(String summary, List<RawJson> replacement, String windowId, Instant at) {
        window = window.next(windowId);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        for (RawJson item : replacement) {
            sequence++;
            items.add(item.toTree());
            numbers.add(metadata(sequence).tree());
        }
        return new Payload()
                .put("message", summary)
                .put("replacement_history", items)
                .put("replacement_history_metadata", numbers)
                .put("window_number", (long) window.number())
                .put("first_window_id", window.firstId())
                .put("previous_window_id", window.previousId())
                .put("window_id", window.id())
                .entry(COMPACTED, at);
    }

    private Payload metadata(long number) {
        return new Payload()
                .put("history_sequence", (Long) number)
                .put("sampled_through_sequence", (Long) sampled)
                .put("client_authored", Boolean.FALSE);
    }

    /** What the model was told of its context; due whenever that has changed, after the items that tell it. */
    public RolloutLine.Entry told(ToldContext context, TurnSettings settings, Instant at) {
        return WorldState.write(context, settings.collaborationMode().mode()).entry(WORLD_STATE, at);
    }

    /**
     * What a turn works on.
     *
     * @param rootTurnId the turn that this one is a part of, itself if it is none
     */
    public RolloutLine.Entry turn(String turnId, String rootTurnId, TurnSettings settings, Instant at) {
        return SettingsForm.turnContext(turnId, rootTurnId, settings).entry(TURN_CONTEXT, at);
    }

    /**
     * What a response has cost.
     *
     * @param responseId the provider's id of the response, null if it gave none
     * @param response the tokens of the response
     * @param turn those of the turn so far
     * @param thread those of the thread so far
     */
    public RolloutLine.Entry usage(
            ResponseOrigin origin,
            @Nullable String responseId,
            TokenUsage response,
            TokenUsage turn,
            TokenUsage thread,
            Instant at) {
        return new Payload()
                .put("thread_id", origin.threadId())
                .put("turn_id", origin.turnId())
                .put("session_id", origin.sessionId())
                .put("root_turn_id", origin.rootTurnId())
                .put("response_id", responseId)
                .put("usage", UsageForm.toDisk(response))
                .put("turn_token_usage", UsageForm.toDisk(turn))
                .put("thread_token_usage", UsageForm.toDisk(thread))
                .entry(TOKEN_USAGE, at);
    }

    /** Which turn asked for a response. */
    public record ResponseOrigin(String threadId, String sessionId, String turnId, String rootTurnId) {}
}
