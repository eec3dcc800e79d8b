package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.ProductVersion;
import dev.codex4j.harness.internal.git.RepositoryState;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.store.StoredThread;
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

/** How clients and lists see a thread. Owned by the thread's worker. */
final class ThreadView {
    private final ThreadJournal journal;
    private StoredThread listed;

    /** A view of a thread that is stored already. */
    ThreadView(StoredThread listed, ThreadJournal journal) {
        this.listed = listed;
        this.journal = journal;
    }

    /**
     * How lists show a thread that nothing has happened in yet.
     *
     * @param source the thread that it is a fork of, null if it is none
     * @param project the project that it is in, null for none
     */
    static StoredThread ofNew(
            ThreadIdentity identity, TurnSettings settings, @Nullable ThreadInfo source, @Nullable String project) {
        SubAgentSource.ThreadSpawn agent = identity.agent();
        long seconds = identity.createdAt().getEpochSecond();
        ThreadInfo info = ThreadInfo.builder()
                .id(identity.id())
                .sessionId(identity.sessionId())
                .forkedFromId(identity.forkedFromId())
                .preview(source == null ? "" : source.preview())
                .name(source == null ? null : source.name())
                .projectId(project)
                .ephemeral(identity.ephemeral())
                .historyMode(ThreadHistoryMode.PAGINATED)
                .modelProvider(settings.modelProvider())
                .createdAt(seconds)
                .updatedAt(seconds)
                .recencyAt(seconds)
                .status(new ThreadStatus.NotLoaded())
                .cwd(settings.cwd().toString())
                .cliVersion(ProductVersion.PROTOCOL)
                .originator(identity.originator())
                .source(identity.source())
                .parentThreadId(agent == null ? null : agent.parentThreadId())
                .threadSource(agent == null ? null : "subagent")
                .agentNickname(agent == null ? null : agent.agentNickname())
                .agentRole(agent == null ? null : agent.agentRole())
                .turns(List.of())
                .build();
        return new StoredThread(info, identity.createdAt(), identity.createdAt(), identity.createdAt(), false);
    }

    /** The first words become the preview of a thread that lists show; where its repository stands then is kept. */
    void said(TurnInput input, Path cwd, Instant at) {
        ThreadInfo.Builder info = listed.info().toBuilder();
        if (listed.info().preview().isEmpty() && !listed.info().ephemeral()) {
            info.preview(input.content().stream()
                    .filter(UserInput.Text.class::isInstance)
                    .map(part -> ((UserInput.Text) part).text())
                    .findFirst()
                    .orElse(""));
            if (listed.info().gitInfo() == null) {
                info.gitInfo(RepositoryState.of(cwd).map(ThreadView::git).orElse(null));
            }
        }
        touched(info, at);
    }

    /** Something has happened in the thread. */
    void touched(Instant at) {
        touched(listed.info().toBuilder(), at);
    }

    private void touched(ThreadInfo.Builder info, Instant at) {
        info.updatedAt(at.getEpochSecond()).recencyAt(at.getEpochSecond());
        listed = new StoredThread(info.build(), listed.createdAt(), at, at, listed.archived());
    }

    /** The user has changed what lists show. */
    void chosen(StoredThread choices) {
        listed = listed.withChoicesOf(choices);
    }

    ThreadHistoryMode historyMode() {
        return listed.info().historyMode();
    }

    /** How lists show the thread. */
    StoredThread listed(TurnSettings settings) {
        // Where it was begun: where it works now is for those who look at the thread itself.
        return listed.withInfo(set(settings).cwd(listed.info().cwd()).build());
    }

    ThreadInfo of(TurnSettings settings, ThreadStatus status, List<Turn> turns) {
        List<String> roots =
                settings.workspaceRoots().stream().map(Path::toString).toList();
        return set(settings)
                .environments(
                        List.of(new ThreadEnvironment("local", settings.cwd().toString(), roots)))
                .canAcceptDirectInput(true)
                .status(status)
                .turns(turns)
                .build();
    }

    private ThreadInfo.Builder set(TurnSettings settings) {
        Path file = journal.file();
        return listed.info().toBuilder()
                .modelProvider(settings.modelProvider())
                .model(settings.model())
                .reasoningEffort(settings.effort())
                .cwd(settings.cwd().toString())
                .path(file == null ? null : file.toString());
    }

    private static @Nullable GitInfo git(RepositoryState repository) {
        return GitInfo.builder()
                .sha(repository.sha())
                .branch(repository.branch())
                .originUrl(repository.originUrl())
                .build();
    }
}
