package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.context.ContextMessages;
import dev.codex4j.harness.internal.context.Prompts;
import dev.codex4j.harness.internal.history.Conversation;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.internal.rollout.RecordedHistory;
import dev.codex4j.harness.internal.rollout.SessionMeta;
import dev.codex4j.harness.internal.turn.TokenAccount;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a thread, as far as it is gone on from.
 *
 * @param meta where the thread comes from
 * @param history what its model was told and has said
 */
record ThreadPast(SessionMeta meta, RecordedHistory history) {
    /** Reads what is before a line. */
    static ThreadPast read(ThreadLines lines, long before, String threadId) {
        SessionMeta meta = SessionMeta.find(lines, threadId)
                .orElseThrow(() -> new ThreadStoreException(
                        ThreadStoreException.Kind.FAILED,
                        "the rollout of thread " + threadId + " does not say whose it is: its first line is missing"));
        return new ThreadPast(meta, RecordedHistory.read(lines, before, meta));
    }

    /** What the thread was set to, null if that is not known. */
    @Nullable
    TurnSettings settings() {
        return history.settings();
    }

    /** What its model was told first. */
    String baseInstructions() {
        String text = meta.instructions().text();
        return text.isEmpty() ? Prompts.text("base-instructions") : text;
    }

    /** What a runner goes on from. */
    TurnRunner.Memory memory(String baseInstructions, IdGenerator ids) {
        ContextMessages context = new ContextMessages(new InputItems(ids), baseInstructions);
        if (history.told() != null) {
            context.resume(history.told());
        }
        RecordedHistory.Usage usage = history.usage();
        return new TurnRunner.Memory(
                new Conversation(
                        InputItems.baseInstructions(baseInstructions),
                        history.items(),
                        history.window().number()),
                context,
                usage == null ? new TokenAccount() : TokenAccount.of(usage.total(), usage.last()),
                history.settings());
    }

    /** What clients are told of the tokens used, null if nothing is known. */
    @Nullable
    ThreadTokenUsageUpdatedNotification usage(String threadId) {
        RecordedHistory.Usage usage = history.usage();
        String turnId = history.lastTurnId();
        return usage == null || turnId == null
                ? null
                : new ThreadTokenUsageUpdatedNotification(
                        threadId, turnId, TokenAccount.view(usage.total(), usage.last(), usage.contextWindow()));
    }
}
