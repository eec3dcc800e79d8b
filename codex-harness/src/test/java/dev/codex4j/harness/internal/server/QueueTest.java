package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.queue.SubmissionQueue;
import dev.codex4j.harness.internal.store.file.FileThreadStore;
import dev.codex4j.harness.internal.store.file.ScannedListing;
import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.history.ThreadRevertParams;
import dev.codex4j.protocol.thread.queue.QueuedSubmission;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueChangedNotification;
import dev.codex4j.protocol.thread.queue.ThreadQueueDeleteParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueReorderParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("What is lined up for a thread")
class QueueTest {
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

    @TempDir
    Path folder;

    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch busy = new CountDownLatch(1);
    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.startThread();
        client.run(thread, "first");
    }

    @AfterEach
    void end() {
        go.countDown();
        client.close();
    }

    private void restart() {
        client.close();
        client = new ConnectedClient(folder, Map.of());
    }

    private void resume() {
        client.request(ThreadResumeParams.builder(thread).build());
    }

    private Function<Conversation, Reply> held(Reply reply) {
        return seen -> {
            busy.countDown();
            await(go);
            return reply;
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Turn startHeld(Reply reply) {
        client.script(held(reply));
        Turn turn = client.start(thread, "busy");
        await(busy);
        return turn;
    }

    /** A turn that was stopped, with something lined up. */
    private Turn interruptedWith(String... lined) {
        Turn turn = startHeld(Reply.empty().say("too late"));
        List.of(lined).forEach(this::add);
        client.request(new TurnInterruptParams(thread, turn.id()));
        go.countDown();
        ended(turn.id(), TurnStatus.INTERRUPTED);
        return turn;
    }

    private void ended(String turnId, TurnStatus status) {
        assertEquals(
                status,
                client.await(
                                TurnCompletedNotification.class,
                                end -> end.turn().id().equals(turnId))
                        .turn()
                        .status());
    }

    /** Waits for the end of so many turns. */
    private void turnsEnd(int count) {
        for (int i = 0; i < count; i++) {
            client.await(TurnCompletedNotification.class, end -> true);
        }
    }

    private static List<UserInput> words(String text) {
        return List.of(UserInput.Text.builder(text).build());
    }

    private static ThreadQueueAddParams adding(String threadId, String text) {
        return ThreadQueueAddParams.builder(threadId, words(text), "id-" + text)
                .responsesapiClientMetadata(Map.of("from", text))
                .build();
    }

    private QueuedSubmission add(String text) {
        return client.request(adding(thread, text)).queuedSubmission();
    }

    private List<String> waiting() {
        return client.request(ThreadQueueListParams.builder(thread).build()).data().stream()
                .map(each -> ((UserInput.Text) each.input().get(0)).text())
                .toList();
    }

    /** What the user has said in the requests to the model since the server was started. */
    private List<String> said() {
        return client.asked().stream()
                .map(asked -> asked.input().get(asked.input().size() - 1))
                .map(last -> last.path("content").path(0).path("text").stringValue(""))
                .toList();
    }

    @Test
    @DisplayName(
            "becomes a turn at once if the thread is idle, else one turn after the other, also after one that failed")
    void becomesTurns() {
        add("at once");
        turnsEnd(1);
        Turn turn = startHeld(Reply.empty().fail("invalid_prompt", "no"));
        add("second");
        add("third");
        assertEquals(List.of("second", "third"), waiting());
        go.countDown();
        ended(turn.id(), TurnStatus.FAILED);
        turnsEnd(2);
        assertEquals(List.of("first", "at once", "busy", "second", "third"), said());
        assertEquals(List.of(), waiting());
    }

    @Test
    @DisplayName("waits after an interruption, until another turn has ended")
    void waitsAfterAnInterruption() {
        interruptedWith("one");
        add("two");
        client.until(ThreadQueueChangedNotification.class, change -> true);
        assertEquals(List.of("one", "two"), waiting());
        client.run(thread, "go on");
        turnsEnd(2);
        assertEquals(List.of("first", "busy", "go on", "one", "two"), said());
    }

    @Test
    @DisplayName("goes on in the order that the user wants when the user says so")
    void isStartedByTheUser() {
        interruptedWith("one", "two", "three");
        List<String> ids = client.request(ThreadQueueListParams.builder(thread).build()).data().stream()
                .map(QueuedSubmission::id)
                .toList();
        client.request(new ThreadQueueReorderParams(thread, List.of(ids.get(2), ids.get(1), ids.get(0))));
        assertEquals(List.of("three", "two", "one"), waiting());
        client.request(ThreadQueueStartParams.builder(thread)
                .queuedSubmissionId(ids.get(1))
                .build());
        turnsEnd(3);
        assertEquals(List.of("first", "busy", "two", "three", "one"), said());
        assertEquals(
                "queue is empty",
                client.refusal(ThreadQueueStartParams.builder(thread).build()));
    }

    @Test
    @DisplayName("is kept over a restart, and waits on if the last turn was stopped")
    void isKept() {
        interruptedWith("one", "two");
        ThreadQueueListResponse before =
                client.request(ThreadQueueListParams.builder(thread).build());
        restart();
        assertEquals(
                before, client.request(ThreadQueueListParams.builder(thread).build()));
        resume();
        assertEquals(List.of("one", "two"), waiting());
        client.request(ThreadQueueStartParams.builder(thread).build());
        turnsEnd(2);
        assertEquals(List.of("one", "two"), said());
    }

    @Test
    @DisplayName("goes on when a thread is loaded whose last turn was not stopped")
    void goesOnWhenLoaded() {
        restart();
        add("one");
        add("two");
        assertTrue(client.asked().isEmpty());
        resume();
        turnsEnd(2);
        assertEquals(List.of("one", "two"), said());
        restart();
        resume();
        assertEquals(List.of(), waiting());
    }

    @Test
    @DisplayName("is there again if the process ended when its turn was to begin, and not if the turn had begun")
    void survivesTheEndOfTheProcess() {
        restart();
        add("one");
        client.close();
        handedOver("a turn that nobody knows");
        client = new ConnectedClient(folder, Map.of());
        assertEquals(List.of(), waiting());
        resume();
        String turn = client.await(TurnCompletedNotification.class, end -> true)
                .turn()
                .id();
        add("two");
        turnsEnd(1);
        assertEquals(List.of("one", "two"), said());
        restart();
        add("three");
        client.close();
        handedOver(turn);
        client = new ConnectedClient(folder, Map.of());
        resume();
        assertEquals(List.of(), waiting());
        assertTrue(client.asked().isEmpty());
    }

    /** What waits longest was taken out to become that turn. */
    private void handedOver(String turnId) {
        Clock clock = Clock.systemUTC();
        try (FileThreadStore store =
                new FileThreadStore(folder, new ScannedListing(folder, clock), clock, CheapThreads.shared())) {
            assertTrue(new SubmissionQueue(store, thread, folder)
                    .start(null, turnId)
                    .isPresent());
        }
    }

    @Test
    @DisplayName("goes on when the turn that was stopped is taken back")
    void goesOnWhenTheInterruptedTurnIsTakenBack() {
        Turn turn = interruptedWith("one");
        client.request(new ThreadRevertParams(thread, turn.id()));
        assertEquals(List.of("one"), waiting());
        add("two");
        turnsEnd(2);
        assertEquals(List.of("first", "busy", "one", "two"), said());
    }

    @Test
    @DisplayName("is changed while the thread is not loaded, but not started")
    void isChangedCold() {
        restart();
        QueuedSubmission one = add("one");
        QueuedSubmission two = add("two");
        QueuedSubmission changed = client.request(ThreadQueueUpdateParams.builder(thread, one.id(), words("new"))
                        .build())
                .queuedSubmission();
        assertEquals(Map.of("from", "one"), changed.responsesapiClientMetadata());
        assertEquals("id-one", changed.clientUserMessageId());
        assertTrue(client.request(new ThreadQueueDeleteParams(thread, two.id())).deleted());
        assertFalse(
                client.request(new ThreadQueueDeleteParams(thread, two.id())).deleted());
        assertEquals(List.of("new"), waiting());
        assertEquals(
                "resume the thread before starting a queued message",
                client.refusal(ThreadQueueStartParams.builder(thread).build()));
        assertEquals(
                "queued submission not found: x",
                client.refusal(
                        ThreadQueueUpdateParams.builder(thread, "x", words("y")).build()));
        assertEquals(
                "queue reorder must include every queued submission exactly once",
                client.refusal(new ThreadQueueReorderParams(thread, List.of(one.id(), one.id()))));
    }

    @Test
    @DisplayName("holds the images themselves, for their files may be gone when its turn comes")
    void holdsImages() throws IOException {
        restart();
        Path image = folder.resolve("a.png");
        Files.write(
                image,
                Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                                        + "rkJggg=="));
        QueuedSubmission kept = client.request(showing(image)).queuedSubmission();
        assertTrue(((UserInput.Image) kept.input().get(0)).url().startsWith("data:image/png;base64,iVBORw0K"));
        assertEquals(
                "local queued attachment is invalid: No such file or directory (os error 2)",
                client.refusal(showing(folder.resolve("nothing.png"))));
        Path text = Files.writeString(folder.resolve("a.txt"), "hello");
        assertEquals(
                "local queued attachment is invalid: unsupported image `text/plain`", client.refusal(showing(text)));
    }

    private ThreadQueueAddParams showing(Path file) {
        return ThreadQueueAddParams.builder(
                        thread,
                        List.of(UserInput.LocalImage.builder(file.toString()).build()),
                        "image")
                .build();
    }

    @Test
    @DisplayName("comes in pages and has an end")
    void hasAnEnd() {
        restart();
        for (int i = 0; i < 100; i++) {
            add("number " + i);
        }
        assertEquals("queue cannot contain more than 100 submissions", client.refusal(adding(thread, "more")));
        ThreadQueueListResponse usual =
                client.request(ThreadQueueListParams.builder(thread).build());
        assertEquals(25, usual.data().size());
        ThreadQueueListResponse rest = client.request(ThreadQueueListParams.builder(thread)
                .cursor(usual.nextCursor())
                .limit(1000L)
                .build());
        assertEquals(75, rest.data().size());
        assertNull(rest.nextCursor());
        assertEquals(
                "invalid queue pagination cursor: invalid digit found in string",
                client.refusal(ThreadQueueListParams.builder(thread).cursor("x").build()));
    }

    @Test
    @DisplayName("is refused where there is no thread to go on with")
    void needsAThread() {
        String fleeting = client.request(
                        ThreadStartParams.builder().ephemeral(true).build())
                .thread()
                .id();
        assertEquals(
                "ephemeral thread does not support queued submissions: " + fleeting,
                client.refusal(adding(fleeting, "x")));
        assertEquals(
                "failed to read thread: invalid thread-store request: no rollout found for thread id " + UNKNOWN,
                client.refusal(ThreadQueueListParams.builder(UNKNOWN).build()));
        client.request(new ThreadArchiveParams(thread));
        assertTrue(client.refusal(adding(thread, "x")).startsWith("session " + thread + " is archived."));
        assertEquals(
                "only user input can be added to the user-message queue",
                client.refusal(ThreadQueueAddParams.builder(client.startThread(), List.of(), "x")
                        .build()));
    }
}
