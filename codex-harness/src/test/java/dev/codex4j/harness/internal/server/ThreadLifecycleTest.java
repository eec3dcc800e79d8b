package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadClosedNotification;
import dev.codex4j.protocol.thread.ThreadDeleteParams;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadForkResponse;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadMetadataGitInfoUpdateParams;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateParams;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadSetNameParams;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.ThreadUnarchiveParams;
import dev.codex4j.protocol.thread.ThreadUnsubscribeParams;
import dev.codex4j.protocol.thread.history.ThreadRevertParams;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
@DisplayName("A thread that is stored")
class ThreadLifecycleTest {
    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.startThread();
        client.script(
                Reply.empty().call("exec_command", Map.of("cmd", "echo made")),
                Reply.empty().say("first answer"));
        client.run(thread, "first question");
    }

    @AfterEach
    void end() {
        client.close();
    }

    private void restart() {
        client.close();
        client = new ConnectedClient(folder, Map.of());
    }

    private ThreadResumeResponse resume() {
        return client.request(ThreadResumeParams.builder(thread).build());
    }

    private ThreadInfo read(String id) {
        return client.request(ThreadReadParams.builder(id).includeTurns(true).build())
                .thread();
    }

    private List<JsonNode> lastRequest() {
        return client.asked().get(client.asked().size() - 1).input();
    }

    private List<String> listed() {
        return client.request(ThreadListParams.builder().build()).data().stream()
                .map(ThreadInfo::id)
                .toList();
    }

    @Test
    @DisplayName("is the same after a restart, and the model is sent what it was sent, item for item")
    void survivesRestart() {
        ThreadInfo before = read(thread);
        client.run(thread, "second question");
        List<JsonNode> sent = lastRequest();
        restart();
        assertInstanceOf(ThreadStatus.NotLoaded.class, read(thread).status());
        assertEquals(before.turns().get(0), read(thread).turns().get(0));
        assertEquals(2, resume().thread().turns().size());
        client.run(thread, "third question");
        assertEquals(sent, lastRequest().subList(0, sent.size()));
    }

    @Test
    @DisplayName("keeps its settings over a restart, but for what the request asks for")
    void keepsSettings() {
        client.request(ThreadSettingsUpdateParams.builder(thread)
                .model("another")
                .effort("high")
                .approvalPolicy(AskForApproval.ON_REQUEST)
                .build());
        restart();
        ThreadResumeResponse same = resume();
        assertEquals("another", same.model());
        assertEquals("high", same.reasoningEffort());
        assertEquals(AskForApproval.ON_REQUEST, same.approvalPolicy());
        restart();
        ThreadResumeResponse other =
                client.request(ThreadResumeParams.builder(thread).model("third").build());
        assertEquals("third", other.model());
        assertEquals(AskForApproval.ON_REQUEST, other.approvalPolicy());
    }

    @Test
    @DisplayName("goes its own way in a fork, which has what happened before")
    void forks() {
        ThreadForkResponse fork =
                client.request(ThreadForkParams.builder(thread).build());
        assertEquals(thread, fork.thread().forkedFromId());
        assertEquals(read(thread).turns(), fork.thread().turns());
        client.run(fork.thread().id(), "in the fork");
        client.run(thread, "in the source");
        assertTrue(lastRequest().toString().contains("in the source"));
        assertTrue(!lastRequest().toString().contains("in the fork"));
        restart();
        assertEquals(2, read(fork.thread().id()).turns().size());
        assertEquals(2, read(thread).turns().size());
    }

    @Test
    @DisplayName("hands its name on to its forks, over a restart too")
    void namesForks() {
        client.request(new ThreadSetNameParams(thread, "A name"));
        ThreadInfo fork =
                client.request(ThreadForkParams.builder(thread).build()).thread();
        assertEquals("A name", fork.name());
        restart();
        assertEquals("A name", read(fork.id()).name());
    }

    @Test
    @DisplayName("keeps what was chosen for it before its first turn")
    void keepsEarlyChoices() {
        String early = client.startThread();
        client.request(new ThreadSetNameParams(early, "Early"));
        client.request(ThreadMetadataUpdateParams.builder(early)
                .gitInfo(ThreadMetadataGitInfoUpdateParams.builder()
                        .branch(Change.to("somewhere"))
                        .build())
                .build());
        client.run(early, "question");
        restart();
        ThreadInfo listed =
                client.request(ThreadListParams.builder().build()).data().get(0);
        assertEquals(early, listed.id());
        assertEquals("Early", listed.name());
        assertEquals("somewhere", Objects.requireNonNull(listed.gitInfo()).branch());
    }

    @Test
    @DisplayName("can be forked at any of its turns")
    void forksAtATurn() {
        Turn second = client.run(thread, "second question");
        client.run(thread, "third question");
        String first = read(thread).turns().get(0).id();
        assertEquals(
                List.of(first, second.id()),
                turnIds(client.request(ThreadForkParams.builder(thread)
                                .lastTurnId(second.id())
                                .build())
                        .thread()));
        assertEquals(
                List.of(first),
                turnIds(client.request(ThreadForkParams.builder(thread)
                                .beforeTurnId(second.id())
                                .build())
                        .thread()));
        assertEquals(
                "turn not found: nowhere",
                client.refusal(
                        ThreadForkParams.builder(thread).lastTurnId("nowhere").build()));
    }

    private static List<String> turnIds(ThreadInfo thread) {
        return thread.turns().stream().map(Turn::id).toList();
    }

    @Test
    @DisplayName("loses turns when it is reverted, for good")
    void reverts() {
        List<JsonNode> sent = lastRequest();
        Turn second = client.run(thread, "second question");
        client.request(new ThreadRevertParams(thread, second.id()));
        assertEquals(1, read(thread).turns().size());
        client.run(thread, "instead");
        assertEquals(sent, lastRequest().subList(0, sent.size()));
        assertTrue(!lastRequest().toString().contains("second question"));
        restart();
        assertEquals(2, resume().thread().turns().size());
        assertEquals("turn not found: " + second.id(), client.refusal(new ThreadRevertParams(thread, second.id())));
        client.run(thread, "goes on");
        assertEquals(3, read(thread).turns().size());
    }

    @Test
    @DisplayName("is found by its file, whatever id is given beside it")
    void isFoundByItsFile() {
        String path = String.valueOf(read(thread).path());
        restart();
        ThreadResumeParams byFile =
                ThreadResumeParams.builder("no id").path(path).build();
        assertEquals(thread, client.request(byFile).thread().id());
        ThreadForkParams forked = ThreadForkParams.builder("no id").path(path).build();
        assertEquals(thread, client.request(forked).thread().forkedFromId());
        ThreadForkParams lost =
                ThreadForkParams.builder(thread).path("/nowhere").build();
        assertTrue(client.refusal(lost).contains("failed to resolve rollout path `/nowhere`: file does not exist"));
        ThreadResumeParams stale =
                ThreadResumeParams.builder(thread).path("/nowhere").build();
        assertTrue(client.refusal(stale).contains("with stale path: requested `/nowhere`, active `" + path + "`"));
    }

    @Test
    @DisplayName("is out of the way while it is archived")
    void archives() {
        client.request(new ThreadArchiveParams(thread));
        assertEquals(List.of(), listed());
        assertTrue(client.refusal(ThreadResumeParams.builder(thread).build()).contains("is archived"));
        assertTrue(client.refusal(ThreadForkParams.builder(thread).build()).contains("is archived"));
        assertEquals(
                "no rollout found for thread id " + thread, client.refusal(new ThreadSetNameParams(thread, "late")));
        assertEquals(1, read(thread).turns().size());
        client.request(new ThreadUnarchiveParams(thread));
        assertEquals(List.of(thread), listed());
        resume();
        assertEquals(TurnStatus.COMPLETED, client.run(thread, "again").status());
    }

    @Test
    @DisplayName("is gone when it is deleted")
    void deletes() {
        client.request(new ThreadDeleteParams(thread));
        assertEquals(List.of(), listed());
        assertEquals(
                "thread not loaded: " + thread,
                client.refusal(ThreadReadParams.builder(thread).build()));
        assertEquals(
                "no rollout found for thread id " + thread,
                client.refusal(ThreadResumeParams.builder(thread).build()));
    }

    @Test
    @DisplayName("has one writer, whichever harness asks")
    void oneWriter() {
        try (ConnectedClient other = new ConnectedClient(folder, Map.of())) {
            assertEquals(
                    "thread " + thread + " already has an active writer",
                    other.refusal(ThreadResumeParams.builder(thread).build()));
            assertEquals(
                    1,
                    other.request(ThreadReadParams.builder(thread)
                                    .includeTurns(true)
                                    .build())
                            .thread()
                            .turns()
                            .size());
            client.close();
            other.request(ThreadResumeParams.builder(thread).build());
            assertEquals(TurnStatus.COMPLETED, other.run(thread, "go on here").status());
        }
    }

    @Test
    @DisplayName("is unloaded some time after the last one has stopped watching it")
    void unloadsWhenIdle() {
        client.close();
        client = new ConnectedClient(folder, Map.of("thread_unload_delay_secs", "1"));
        resume();
        client.request(new ThreadUnsubscribeParams(thread));
        assertNotNull(client.await(
                ThreadClosedNotification.class, closed -> closed.threadId().equals(thread)));
        assertInstanceOf(ThreadStatus.NotLoaded.class, read(thread).status());
        resume();
        assertEquals(TurnStatus.COMPLETED, client.run(thread, "back again").status());
    }
}
