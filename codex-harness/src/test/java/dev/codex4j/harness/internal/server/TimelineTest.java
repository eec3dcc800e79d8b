package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.history.ThreadTimelineEntry;
import dev.codex4j.protocol.thread.history.ThreadTimelineListParams;
import dev.codex4j.protocol.thread.history.ThreadTimelineListResponse;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("The timeline of a thread")
class TimelineTest {
    private static final List<String> STORY = List.of(
            "begins",
            "UserMessage",
            "CommandExecution",
            "AgentMessage",
            "completed",
            "begins",
            "UserMessage",
            "failed");

    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;
    private Turn failed;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.startThread();
        client.script(
                Reply.empty().call("exec_command", Map.of("cmd", "echo made")),
                Reply.empty().say("answer"),
                Reply.empty().fail("invalid_prompt", "no"));
        client.run(thread, "one");
        failed = client.run(thread, "two");
    }

    @AfterEach
    void end() {
        client.close();
    }

    private static String told(ThreadTimelineEntry entry) {
        if (entry instanceof ThreadTimelineEntry.TurnStarted) {
            return "begins";
        }
        return entry instanceof ThreadTimelineEntry.TurnCompleted end
                ? end.status().value()
                : ((ThreadTimelineEntry.Item) entry).item().getClass().getSimpleName();
    }

    private List<String> all(String threadId) {
        return client.request(ThreadTimelineListParams.builder(threadId).build()).data().stream()
                .map(TimelineTest::told)
                .toList();
    }

    @Test
    @DisplayName("tells beginnings, items and ends of turns as they happened, loaded or not")
    void tellsWhatHappened() {
        ThreadTimelineListResponse warm =
                client.request(ThreadTimelineListParams.builder(thread).build());
        assertEquals(STORY, all(thread));
        ThreadTimelineEntry.TurnCompleted end =
                (ThreadTimelineEntry.TurnCompleted) warm.data().get(STORY.size() - 1);
        assertEquals(failed.id(), end.turnId());
        assertEquals(TurnStatus.FAILED, end.status());
        assertEquals(failed.error(), end.error());
        assertEquals(failed.completedAt(), end.completedAt());
        client.close();
        client = new ConnectedClient(folder, Map.of());
        assertEquals(
                warm, client.request(ThreadTimelineListParams.builder(thread).build()));
    }

    @Test
    @DisplayName("comes in pages from its end to its beginning")
    void comesInPages() {
        List<ThreadTimelineEntry> entries = new ArrayList<>();
        String cursor = null;
        do {
            ThreadTimelineListResponse page = client.request(ThreadTimelineListParams.builder(thread)
                    .limit(3L)
                    .cursor(cursor)
                    .build());
            entries.addAll(0, page.data());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertEquals(STORY, entries.stream().map(TimelineTest::told).toList());
        assertEquals(
                1,
                client.request(ThreadTimelineListParams.builder(thread)
                                .limit(0L)
                                .build())
                        .data()
                        .size());
        assertEquals(
                "invalid thread timeline cursor",
                client.refusal(
                        ThreadTimelineListParams.builder(thread).cursor("{}").build()));
    }

    @Test
    @DisplayName("of a fork goes on from that of the thread before")
    void goesOnInForks() {
        String fork = client.request(ThreadForkParams.builder(thread).build())
                .thread()
                .id();
        client.run(fork, "three");
        List<String> told = all(fork);
        assertEquals(STORY, told.subList(0, STORY.size()));
        assertEquals(
                List.of("begins", "UserMessage", "AgentMessage", "completed"), told.subList(STORY.size(), told.size()));
    }

    @Test
    @DisplayName("is refused where nothing has happened, or while the thread is put away")
    void needsAHistory() {
        String unsupported = "thread/timeline/list is not supported yet";
        assertEquals(unsupported, refusal(client.startThread()));
        assertEquals(unsupported, refusal("00000000-0000-0000-0000-000000000000"));
        client.request(new ThreadArchiveParams(thread));
        assertEquals("thread " + thread + " is archived", refusal(thread));
    }

    private String refusal(String threadId) {
        return client.refusal(ThreadTimelineListParams.builder(threadId).build());
    }
}
