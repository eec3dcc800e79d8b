package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.model.MultiAgentMode;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.history.ThreadResumeInitialTurnsPageParams;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a thread that is loaded answers somebody who joins it: as it is, whatever they asked for. */
final class ResumeAnswer {
    private ResumeAnswer() {}

    static ThreadResumeResponse of(
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
                .runtimeWorkspaceRoots(
                        settings.workspaceRoots().stream().map(Path::toString).toList())
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
}
