package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.protocol.thread.history.ThreadCompactStartParams;
import dev.codex4j.protocol.thread.history.ThreadInjectItemsParams;
import dev.codex4j.protocol.thread.terminal.ThreadShellCommandParams;
import dev.codex4j.protocol.turn.ReviewStartParams;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnSettingsUpdateParams;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnSteerParams;

/** Answers requests about the turns of loaded threads. */
final class TurnHandlers {
    private final LoadedThreads threads;

    TurnHandlers(LoadedThreads threads) {
        this.threads = threads;
    }

    void register(Router router) {
        router.on(
                TurnStartParams.class,
                (params, call) -> threads.require(params.threadId()).startTurn(params, call));
        router.on(
                TurnSteerParams.class,
                (params, call) -> threads.require(params.threadId()).steer(params, call));
        router.on(
                TurnInterruptParams.class,
                (params, call) -> threads.require(params.threadId()).interrupt(params, call));
        router.on(
                ThreadCompactStartParams.class,
                (params, call) -> threads.require(params.threadId()).compact(call));
        router.on(
                ReviewStartParams.class,
                (params, call) -> threads.require(params.threadId()).review(params, call));
        router.on(
                ThreadShellCommandParams.class,
                (params, call) -> threads.require(params.threadId()).runUserCommand(params, call));
        router.on(
                ThreadInjectItemsParams.class,
                (params, call) -> threads.require(params.threadId()).inject(params, call));
        router.on(TurnSettingsUpdateParams.class, (params, call) -> {
            threads.require(params.threadId());
            throw Refusals.invalid("turn settings updates require the step_model_switching feature");
        });
    }
}
