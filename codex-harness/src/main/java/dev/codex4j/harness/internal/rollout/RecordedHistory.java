package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.internal.context.ToldContext;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thread goes on from: the newest context window and what holds in it.
 *
 * @param items the items of the window without the base instructions, byte for byte as they were sent; every call has its
 *     output
 * @param window where the window stands among those of the thread
 * @param lastSequence the number of the newest item, for the lines of later ones
 * @param told what the model was told of its context, null if nothing
 * @param settings what the thread was set to, null if its lines do not say
 * @param usage what tokens it has used, null if its lines do not say
 * @param goal its goal, null if there is none
 * @param lastTurnId the id of the turn that began last
 */
public record RecordedHistory(
        List<RawJson> items,
        ContextWindow window,
        long lastSequence,
        @Nullable ToldContext told,
        @Nullable TurnSettings settings,
        @Nullable Usage usage,
        @Nullable ThreadGoal goal,
        @Nullable String lastTurnId) {

    public RecordedHistory {
        items = List.copyOf(items);
    }

    /** Tokens of all responses and of the last one, and of the model's window, null if that is not known. */
    public record Usage(
            TokenUsage total, TokenUsage last, @Nullable Long contextWindow) {}

    /**
     * Reads a thread, from its end back to where the newest window begins. Settings are looked for further back if the
     * window does not say them.
     *
     * @param meta what the thread's own first line says
     */
    public static RecordedHistory read(ThreadLines lines, SessionMeta meta) {
        return read(lines, lines.end(), meta);
    }

    /**
     * Reads a thread as it was.
     *
     * @param before only lines with a lower ordinal are looked at
     * @param meta what the thread's own first line says
     */
    public static RecordedHistory read(ThreadLines lines, long before, SessionMeta meta) {
        return new HistoryReader(meta).read(lines, before);
    }
}
