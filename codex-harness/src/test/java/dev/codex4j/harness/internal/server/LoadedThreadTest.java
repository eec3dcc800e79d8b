package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadUnsubscribeParams;
import dev.codex4j.protocol.thread.ThreadUnsubscribeStatus;
import dev.codex4j.protocol.thread.settings.ThreadSettings;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateParams;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdatedNotification;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminal;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsCleanParams;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsListParams;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsTerminateParams;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedThreadTest {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void connect() {
        client = new ConnectedClient(folder, Map.of("features.goals", "false"));
        thread = client.startThread();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private ThreadSettingsUpdateParams.Builder update() {
        return ThreadSettingsUpdateParams.builder(thread);
    }

    @Test
    void changedSettingsAreToldAndHoldForTheNextTurn() {
        client.request(update().model("another").effort("low").cwd("sub").build());
        ThreadSettings settings = client.await(ThreadSettingsUpdatedNotification.class, event -> true)
                .threadSettings();
        CollaborationMode mode = settings.collaborationMode();
        assertEquals("another", settings.model());
        assertEquals(folder.resolve("sub").toString(), settings.cwd());
        assertEquals("another", mode.settings().model());
        assertEquals("low", mode.settings().reasoningEffort());
        client.script(Reply.empty().say("hello"));
        client.run(thread, "hello");
        assertEquals("another", client.asked().get(0).model());
    }

    @Test
    void aRunningTurnKeepsItsSettings() {
        CountDownLatch go = new CountDownLatch(1);
        client.script(seen -> {
                    try {
                        go.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Reply.empty().endTurn(false).say("more");
                })
                .script(Reply.empty().say("done"), Reply.empty().say("next"));
        client.start(thread, "go");
        client.await(TurnStartedNotification.class, event -> true);
        client.request(update().model("another").build());
        client.await(ThreadSettingsUpdatedNotification.class, event -> true);
        go.countDown();
        client.await(TurnCompletedNotification.class, event -> true);
        client.run(thread, "again");
        assertEquals(
                List.of("test-model", "test-model", "another"),
                client.asked().stream().map(asked -> asked.model()).toList());
    }

    @Test
    void nothingIsToldOfAChangeThatChangesNothing() {
        client.request(update().model("test-model").build());
        client.request(update().build());
        assertTrue(client.told().stream().noneMatch(ThreadSettingsUpdatedNotification.class::isInstance));
    }

    @Test
    void permissionsMayBeNamed() {
        client.request(update().permissions(":read-only").build());
        assertEquals(
                SandboxPolicy.ReadOnly.builder().build(),
                client.await(ThreadSettingsUpdatedNotification.class, event -> true)
                        .threadSettings()
                        .sandboxPolicy());
        assertEquals(
                "`permissions` cannot be combined with `sandboxPolicy`",
                client.refusal(update().permissions(":workspace")
                        .sandboxPolicy(new SandboxPolicy.DangerFullAccess())
                        .build()));
        assertTrue(client.refusal(update().permissions(":nonsense").build()).contains(":nonsense"));
        assertEquals(
                "thread not found: " + NOBODY,
                client.refusal(ThreadSettingsUpdateParams.builder(NOBODY).build()));
    }

    @Test
    void whoeverResumesALoadedThreadJoinsItAsItIs() {
        client.script(Reply.empty().say("hello"));
        client.run(thread, "hi");
        client.told();
        ThreadResumeResponse joined = client.request(
                ThreadResumeParams.builder(thread).model("ignored").build());
        assertEquals("test-model", joined.model());
        assertEquals(1, joined.thread().turns().size());
        client.await(ThreadTokenUsageUpdatedNotification.class, event -> true);
        assertEquals(
                List.of(),
                client.request(ThreadResumeParams.builder(thread)
                                .excludeTurns(true)
                                .build())
                        .thread()
                        .turns());
        assertEquals(
                "no rollout found for thread id " + NOBODY,
                client.refusal(ThreadResumeParams.builder(NOBODY).build()));
    }

    @Test
    void whoeverUnsubscribesHearsOfTheThreadNoMore() {
        client.script(Reply.empty().say("hello"));
        client.run(thread, "hello");
        assertEquals(ThreadUnsubscribeStatus.UNSUBSCRIBED, unsubscribe(thread));
        assertEquals(ThreadUnsubscribeStatus.NOT_SUBSCRIBED, unsubscribe(thread));
        assertEquals(ThreadUnsubscribeStatus.NOT_LOADED, unsubscribe(NOBODY));
        client.told();
        client.request(update().model("another").build());
        client.request(ThreadResumeParams.builder(thread).excludeTurns(true).build());
        assertTrue(client.told().stream().noneMatch(ThreadSettingsUpdatedNotification.class::isInstance));
    }

    private ThreadUnsubscribeStatus unsubscribe(String id) {
        return client.request(new ThreadUnsubscribeParams(id)).status();
    }

    @Test
    void commandsThatOutliveTheirTurnAreListedAndCanBeEnded() {
        client.script(
                Reply.empty()
                        .call("exec_command", Map.of("cmd", "sleep 61", "yield_time_ms", 250))
                        .call("exec_command", Map.of("cmd", "sleep 62", "yield_time_ms", 250)),
                Reply.empty().say("left running"));
        client.run(thread, "go");
        List<ThreadBackgroundTerminal> running = client.request(ThreadBackgroundTerminalsListParams.builder(thread)
                        .limit(1L)
                        .build())
                .data();
        assertEquals(1, running.size());
        assertTrue(List.of("sleep 61", "sleep 62").contains(running.get(0).command()));
        assertEquals(
                1,
                client.request(ThreadBackgroundTerminalsListParams.builder(thread)
                                .cursor(running.get(0).processId())
                                .build())
                        .data()
                        .size());
        assertEquals(
                "invalid cursor: invalid digit found in string",
                client.refusal(ThreadBackgroundTerminalsListParams.builder(thread)
                        .cursor("first")
                        .build()));
        assertEquals(
                "invalid background terminal process id: invalid digit found in string",
                client.refusal(new ThreadBackgroundTerminalsTerminateParams(thread, "first")));
        assertFalse(client.request(new ThreadBackgroundTerminalsTerminateParams(thread, "1"))
                .terminated());
        assertTrue(client.request(new ThreadBackgroundTerminalsTerminateParams(
                        thread, running.get(0).processId()))
                .terminated());
        awaitEndOfCommand();
        client.request(new ThreadBackgroundTerminalsCleanParams(thread));
        awaitEndOfCommand();
        assertEquals(
                List.of(),
                client.request(ThreadBackgroundTerminalsListParams.builder(thread)
                                .build())
                        .data());
    }

    private void awaitEndOfCommand() {
        client.await(ItemCompletedNotification.class, event -> event.item() instanceof ThreadItem.CommandExecution);
    }
}
