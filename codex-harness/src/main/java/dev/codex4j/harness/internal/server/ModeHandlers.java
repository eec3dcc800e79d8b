package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.protocol.model.CollaborationModeListParams;
import dev.codex4j.protocol.model.CollaborationModeListResponse;
import dev.codex4j.protocol.model.CollaborationModeMask;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateParams;
import java.util.List;

/** Answers requests about the ways in which agent and user work together, and about what threads are set to. */
final class ModeHandlers {
    private static final CollaborationModeListResponse MODES = new CollaborationModeListResponse(List.of(
            CollaborationModeMask.builder("Plan")
                    .mode(ModeKind.PLAN)
                    .reasoningEffort("medium")
                    .build(),
            CollaborationModeMask.builder("Default").mode(ModeKind.DEFAULT).build()));

    private final LoadedThreads threads;

    ModeHandlers(LoadedThreads threads) {
        this.threads = threads;
    }

    void register(Router router) {
        router.answer(CollaborationModeListParams.class, params -> MODES);
        router.on(
                ThreadSettingsUpdateParams.class,
                (params, call) -> threads.require(params.threadId()).updateSettings(params, call));
    }
}
