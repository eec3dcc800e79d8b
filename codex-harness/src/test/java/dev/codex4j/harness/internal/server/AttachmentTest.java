package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadDeleteParams;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachment;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddOutcome;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOperation;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwner;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentRemoveParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentUpdatedNotification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
@DisplayName("What is attached to a thread")
class AttachmentTest {
    private static final String LINK = "link";

    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
        thread = used();
    }

    @AfterEach
    void end() {
        client.close();
    }

    private void restart() {
        client.close();
        client = new ConnectedClient(folder, Map.of());
    }

    private String used() {
        String started = client.startThread();
        client.run(started, "hello");
        return started;
    }

    private static JsonNode json(String text) {
        return ProtocolJson.mapper().readTree(text);
    }

    private static ThreadAttachmentAddParams adding(String threadId, String key, String payload) {
        return new ThreadAttachmentAddParams(threadId, LINK, key, json(payload));
    }

    private ThreadAttachmentAddResponse add(String threadId, String key, String payload) {
        return client.request(adding(threadId, key, payload));
    }

    private void remove(String threadId, String key) {
        client.request(new ThreadAttachmentRemoveParams(threadId, LINK, key));
    }

    private List<String> keys(String threadId) {
        return client.request(ThreadAttachmentListParams.builder(threadId).build()).data().stream()
                .map(ThreadAttachment::identityKey)
                .toList();
    }

    private List<ThreadAttachmentOwner> owners(String key) {
        return client.request(ThreadAttachmentOwnerListParams.builder(LINK, key).build())
                .data();
    }

    @Test
    @DisplayName("is announced to everyone, once, and stays as it was made")
    void isThereOnce() {
        ThreadAttachmentAddResponse made = add(thread, "a", "{\"url\":\"x\"}");
        ThreadAttachmentAddResponse again = add(thread, "a", "{\"url\":\"y\"}");
        assertEquals(ThreadAttachmentAddOutcome.CREATED, made.outcome());
        assertEquals(ThreadAttachmentAddOutcome.EXISTING, again.outcome());
        assertEquals(made.attachment(), again.attachment());
        remove(thread, "a");
        remove(thread, "a");
        assertEquals(
                List.of(told(made, ThreadAttachmentOperation.CREATED), told(made, ThreadAttachmentOperation.DELETED)),
                client
                        .until(
                                ThreadAttachmentUpdatedNotification.class,
                                change -> change.operation().equals(ThreadAttachmentOperation.DELETED))
                        .stream()
                        .filter(ThreadAttachmentUpdatedNotification.class::isInstance)
                        .toList());
        assertEquals(List.of(), keys(thread));
    }

    private ThreadAttachmentUpdatedNotification told(
            ThreadAttachmentAddResponse made, ThreadAttachmentOperation operation) {
        return new ThreadAttachmentUpdatedNotification(
                thread, LINK, made.attachment().identityKey(), made.attachment().id(), operation);
    }

    @Test
    @DisplayName("is kept over a restart, and changes while the thread is not loaded")
    void isKept() {
        add(thread, "a", "null");
        add(thread, "b", "\"words\"");
        List<ThreadAttachment> before = all();
        restart();
        assertEquals(before, all());
        add(thread, "c", "[1]");
        remove(thread, "a");
        assertEquals(List.of("b", "c"), keys(thread));
    }

    private List<ThreadAttachment> all() {
        return client.request(ThreadAttachmentListParams.builder(thread).build())
                .data();
    }

    @Test
    @DisplayName("comes in pages, oldest first")
    void comesInPages() {
        List.of("a", "b", "c").forEach(key -> add(thread, key, "1"));
        ThreadAttachmentListResponse first = client.request(
                ThreadAttachmentListParams.builder(thread).limit(2L).build());
        ThreadAttachmentListResponse second = client.request(ThreadAttachmentListParams.builder(thread)
                .limit(2L)
                .cursor(first.nextCursor())
                .build());
        assertEquals(2, first.data().size());
        assertEquals("c", second.data().get(0).identityKey());
        assertNull(second.nextCursor());
        assertEquals(
                1,
                client.request(ThreadAttachmentListParams.builder(thread)
                                .limit(0L)
                                .build())
                        .data()
                        .size());
        String other = used();
        assertEquals(
                "invalid pagination cursor",
                client.refusal(ThreadAttachmentListParams.builder(other)
                        .cursor(first.nextCursor())
                        .build()));
    }

    @Test
    @DisplayName("leads to all threads that have the same, archived ones if they are asked for")
    void leadsToItsOwners() {
        String archived = used();
        add(thread, "shared", "1");
        add(archived, "shared", "2");
        client.request(new ThreadArchiveParams(archived));
        List<ThreadAttachmentOwner> both =
                List.of(new ThreadAttachmentOwner(thread, false), new ThreadAttachmentOwner(archived, true));
        assertEquals(both, owners("shared"));
        assertEquals(
                both.subList(1, 2),
                client.request(ThreadAttachmentOwnerListParams.builder(LINK, "shared")
                                .archived(true)
                                .build())
                        .data());
        ThreadAttachmentOwnerListResponse first = client.request(ThreadAttachmentOwnerListParams.builder(LINK, "shared")
                .limit(1L)
                .build());
        assertEquals(both.subList(0, 1), first.data());
        assertEquals(
                both.subList(1, 2),
                client.request(ThreadAttachmentOwnerListParams.builder(LINK, "shared")
                                .cursor(first.nextCursor())
                                .build())
                        .data());
        assertEquals(
                "invalid pagination cursor",
                client.refusal(ThreadAttachmentOwnerListParams.builder(LINK, "another")
                        .cursor(first.nextCursor())
                        .build()));
        client.request(new ThreadDeleteParams(archived));
        assertEquals(both.subList(0, 1), owners("shared"));
        remove(thread, "shared");
        assertEquals(List.of(), owners("shared"));
    }

    @Test
    @DisplayName("is in a fork as well, as a thing of its own")
    void isCopiedToForks() {
        ThreadAttachment source = add(thread, "a", "{\"url\":\"x\"}").attachment();
        String fork = client.request(ThreadForkParams.builder(thread).build())
                .thread()
                .id();
        ThreadAttachment copy = client.request(
                        ThreadAttachmentListParams.builder(fork).build())
                .data()
                .get(0);
        assertEquals(source.payload(), copy.payload());
        assertNotEquals(source.id(), copy.id());
        remove(thread, "a");
        assertEquals(List.of("a"), keys(fork));
        assertEquals(List.of(new ThreadAttachmentOwner(fork, false)), owners("a"));
    }

    @Test
    @DisplayName("is refused where there is no stored thread, and nothing is there to list")
    void needsAStoredThread() {
        String unused = client.startThread();
        String fleeting = client.request(
                        ThreadStartParams.builder().ephemeral(true).build())
                .thread()
                .id();
        for (String id : List.of(unused, fleeting, "00000000-0000-0000-0000-000000000000")) {
            assertEquals("thread not found: " + id, client.refusal(adding(id, "a", "1")));
            assertEquals(List.of(), keys(id));
        }
        assertEquals("invalid thread id: `x` is not a UUID", client.refusal(adding("x", "a", "1")));
    }

    @Test
    @DisplayName("has a name and a size that fit")
    void fits() {
        assertEquals("identityKey must not be empty", client.refusal(adding(thread, " ", "1")));
        assertEquals("identityKey must not exceed 256 bytes", client.refusal(adding(thread, "é".repeat(129), "1")));
        assertEquals(
                "attachment payload must not exceed 65536 bytes",
                client.refusal(adding(thread, "a", '"' + "x".repeat(65_535) + '"')));
        assertTrue(
                add(thread, "a", '"' + "x".repeat(65_534) + '"').outcome().equals(ThreadAttachmentAddOutcome.CREATED));
        for (int i = 1; i < 100; i++) {
            add(thread, "key" + i, "1");
        }
        assertEquals("thread attachment identity count exceeds 100", client.refusal(adding(thread, "more", "1")));
        assertFalse(keys(thread).contains("more"));
        assertEquals(List.of(), owners("more"));
    }
}
