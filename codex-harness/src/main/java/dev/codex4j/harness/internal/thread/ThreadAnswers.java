package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.model.MultiAgentMode;
import dev.codex4j.protocol.thread.ThreadForkResponse;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.thread.history.ThreadResumeInitialTurnsPageParams;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers that bring a thread to a client: as it is, whatever the client asked for. */
final class ThreadAnswers {
    private ThreadAnswers() {}

    /** Makes an answer. */
    @FunctionalInterface
    interface Maker<R> {
        R make(ThreadInfo thread, TurnSettings settings, List<String> instructionSources);
    }

    static ThreadStartResponse started(ThreadInfo thread, TurnSettings settings, List<String> instructionSources) {
        return ThreadStartResponse.builder()
                .thread(thread)
                .model(settings.model())
                .modelProvider(settings.modelProvider())
                .serviceTier(settings.serviceTier())
                .cwd(settings.cwd().toString())
                .runtimeWorkspaceRoots(roots(settings))
                .instructionSources(instructionSources)
                .approvalPolicy(settings.approvalPolicy())
                .approvalsReviewer(settings.approvalsReviewer())
                .sandbox(settings.sandboxPolicy())
                .activePermissionProfile(settings.profiles().view())
                .reasoningEffort(settings.effort())
                .multiAgentMode(MultiAgentMode.EXPLICIT_REQUEST_ONLY)
                .build();
    }

    static ThreadForkResponse forked(ThreadInfo thread, TurnSettings settings, List<String> instructionSources) {
        return ThreadForkResponse.builder()
                .thread(thread)
                .model(settings.model())
                .modelProvider(settings.modelProvider())
                .serviceTier(settings.serviceTier())
                .cwd(settings.cwd().toString())
                .runtimeWorkspaceRoots(roots(settings))
                .instructionSources(instructionSources)
                .approvalPolicy(settings.approvalPolicy())
                .approvalsReviewer(settings.approvalsReviewer())
                .sandbox(settings.sandboxPolicy())
                .activePermissionProfile(settings.profiles().view())
                .reasoningEffort(settings.effort())
                .multiAgentMode(MultiAgentMode.EXPLICIT_REQUEST_ONLY)
                .build();
    }

    static ThreadResumeResponse resumed(
            ThreadInfo thread,
            TurnSettings settings,
            List<String> instructionSources,
            HistoryPages pages,
            @Nullable ThreadResumeInitialTurnsPageParams firstPage) {
        return ThreadResumeResponse.builder()
                .thread(thread)
                .model(settings.model())
                .modelProvider(settings.modelProvider())
                .serviceTier(settings.serviceTier())
                .cwd(settings.cwd().toString())
                .runtimeWorkspaceRoots(roots(settings))
                .instructionSources(instructionSources)
                .approvalPolicy(settings.approvalPolicy())
                .approvalsReviewer(settings.approvalsReviewer())
                .sandbox(settings.sandboxPolicy())
                .activePermissionProfile(settings.profiles().view())
                .reasoningEffort(settings.effort())
                .collaborationMode(settings.collaborationMode())
                .initialTurnsPage(firstPage == null ? null : pages.first(firstPage))
                .turnsBackwardsCursor(pages.newestTurn())
                .itemsBackwardsCursor(pages.newestItem())
                .multiAgentMode(MultiAgentMode.EXPLICIT_REQUEST_ONLY)
                .build();
    }

    private static List<String> roots(TurnSettings settings) {
        return settings.workspaceRoots().stream().map(Path::toString).toList();
    }
}
