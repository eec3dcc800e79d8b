package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateChangedNotification;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateOperation;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateUpdateParams;
import dev.codex4j.protocol.thread.readstate.ThreadUnreadPosition;
import dev.codex4j.protocol.turn.Turn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("What the user has not read of a thread")
class ReadStateTest {
    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.startThread();
    }

    @AfterEach
    void end() {
        client.close();
    }

    private ThreadReadState state(String threadId) {
        return client.request(ThreadReadParams.builder(threadId).build()).readState();
    }

    private static ThreadReadStateUpdateParams marking(String threadId, String revision, boolean read) {
        return new ThreadReadStateUpdateParams(
                threadId, read ? new ThreadReadStateOperation.Read() : new ThreadReadStateOperation.Unread(), revision);
    }

    private ThreadReadState mark(String threadId, String revision, boolean read) {
        return client.request(marking(threadId, revision, read)).readState();
    }

    private void restart() {
        client.close();
        client = new ConnectedClient(folder, Map.of());
    }

    @Test
    @DisplayName("begins with the first turn that ended since, until all is read, or is everything")
    void begins() {
        Turn first = client.run(thread, "one");
        client.run(thread, "two");
        ThreadReadState unread = state(thread);
        assertEquals(new ThreadUnreadPosition.Turn(first.id()), unread.firstUnread());
        ThreadReadState read = mark(thread, unread.revision(), true);
        assertNull(read.firstUnread());
        assertEquals(
                read,
                client.await(
                                ThreadReadStateChangedNotification.class,
                                change -> change.readState().firstUnread() == null)
                        .readState());
        assertEquals(
                new ThreadUnreadPosition.ThreadStart(),
                mark(thread, read.revision(), false).firstUnread());
    }

    @Test
    @DisplayName("is changed only by who knows it, loaded or not; others are told how it is")
    void needsTheRevision() {
        client.run(thread, "one");
        for (int life = 0; life < 2; life++) {
            ThreadReadState now = state(thread);
            RpcException refusal = (RpcException)
                    assertThrows(CompletionException.class, () -> client.request(marking(thread, "old", true)))
                            .getCause();
            assertEquals("read state changed", refusal.reason());
            assertEquals(RpcException.INVALID_REQUEST, refusal.code());
            assertEquals("readStateConflict", refusal.data().path("reason").stringValue());
            assertEquals(now, ProtocolJson.decode(refusal.data().path("readState"), ThreadReadState.class));
            restart();
        }
    }

    @Test
    @DisplayName("is changed and kept while the thread is not loaded")
    void isChangedCold() {
        client.run(thread, "one");
        restart();
        ThreadReadState read = mark(thread, state(thread).revision(), true);
        assertNull(read.firstUnread());
        assertEquals(read, state(thread));
        restart();
        assertEquals(read, state(thread));
        assertEquals(List.of(), client.told());
    }

    @Test
    @DisplayName("is nothing before the thread is there for others, and in one that nothing is kept of")
    void isNothingYet() {
        assertNull(state(thread));
        assertEquals("thread read state unavailable", client.refusal(marking(thread, "initial:" + thread, true)));
        String fleeting = client.request(
                        ThreadStartParams.builder().ephemeral(true).build())
                .thread()
                .id();
        client.run(fleeting, "one");
        assertNull(state(fleeting));
        assertEquals("thread read state unavailable", client.refusal(marking(fleeting, "initial:" + fleeting, true)));
        String unknown = "00000000-0000-0000-0000-000000000000";
        assertEquals("thread not loaded: " + unknown, client.refusal(marking(unknown, "x", true)));
    }

    @Test
    @DisplayName("is nothing in a fork, which begins as read")
    void beginsAsReadInForks() {
        client.run(thread, "one");
        String fork = client.request(ThreadForkParams.builder(thread).build())
                .thread()
                .id();
        assertEquals("initial:" + fork, state(fork).revision());
        assertNotEquals("initial:" + fork, mark(fork, "initial:" + fork, false).revision());
    }
}
