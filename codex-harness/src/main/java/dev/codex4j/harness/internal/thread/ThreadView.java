package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.ProductVersion;
import dev.codex4j.harness.internal.git.RepositoryState;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.GitInfo;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.thread.ThreadEnvironment;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.turn.Turn;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How clients see a thread. Owned by the thread's worker. */
final class ThreadView {
    /** The version that clients of the protocol are told; they parse it. */
    private static final String VERSION = ProductVersion.PROTOCOL;

    private final ThreadIdentity identity;
    private Instant updatedAt;
    private String preview = "";
    private @Nullable RepositoryState repository;

    ThreadView(ThreadIdentity identity) {
        this.identity = identity;
        this.updatedAt = identity.createdAt();
    }

    /** The first words become the thread's preview; where its repository stands then is kept. */
    void said(TurnInput input, Path cwd) {
        if (preview.isEmpty()) {
            preview = input.content().stream()
                    .filter(UserInput.Text.class::isInstance)
                    .map(part -> ((UserInput.Text) part).text())
                    .findFirst()
                    .orElse("");
            repository = RepositoryState.of(cwd).orElse(null);
        }
    }

    void touched(Instant at) {
        updatedAt = at;
    }

    ThreadInfo of(TurnSettings settings, ThreadStatus status, List<Turn> turns) {
        List<String> roots =
                settings.workspaceRoots().stream().map(Path::toString).toList();
        RepositoryState git = repository;
        Path file = identity.rolloutFile();
        SubAgentSource.ThreadSpawn agent = identity.agent();
        return ThreadInfo.builder()
                .id(identity.id())
                .sessionId(identity.sessionId())
                .environments(
                        List.of(new ThreadEnvironment("local", settings.cwd().toString(), roots)))
                .preview(preview)
                .ephemeral(identity.ephemeral())
                .historyMode(ThreadHistoryMode.PAGINATED)
                .modelProvider(settings.modelProvider())
                .model(settings.model())
                .reasoningEffort(settings.effort())
                .createdAt(identity.createdAt().getEpochSecond())
                .updatedAt(updatedAt.getEpochSecond())
                .recencyAt(updatedAt.getEpochSecond())
                .status(status)
                .path(file == null ? null : file.toString())
                .cwd(settings.cwd().toString())
                .cliVersion(VERSION)
                .originator(identity.originator())
                .source(identity.source())
                .parentThreadId(agent == null ? null : agent.parentThreadId())
                .threadSource(agent == null ? null : "subagent")
                .agentNickname(agent == null ? null : agent.agentNickname())
                .agentRole(agent == null ? null : agent.agentRole())
                .canAcceptDirectInput(true)
                .gitInfo(
                        git == null
                                ? null
                                : GitInfo.builder()
                                        .sha(git.sha())
                                        .branch(git.branch())
                                        .originUrl(git.originUrl())
                                        .build())
                .turns(turns)
                .build();
    }
}
