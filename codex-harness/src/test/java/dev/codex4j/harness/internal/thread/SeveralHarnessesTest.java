package dev.codex4j.harness.internal.thread;

import static dev.codex4j.harness.internal.turn.Events.completed;
import static dev.codex4j.harness.internal.turn.Events.streamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.AgentThread;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.internal.turn.DirectedModel;
import dev.codex4j.harness.internal.turn.Gate;
import dev.codex4j.harness.internal.turn.History;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.rpc.ConnectionHandler;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.IncomingRequest;
import dev.codex4j.protocol.server.ClientInfo;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Harnesses of one JVM, and clients of one harness, know nothing of each other's troubles. */
class SeveralHarnessesTest {
    @TempDir
    Path folder;

    @Test
    void closingOneHarnessInTheMiddleOfATurnLeavesTheOtherAlone() throws Exception {
        Gate firstIsBusy = new Gate();
        Gate secondIsBusy = new Gate();
        DirectedModel first = new DirectedModel().then(DirectedModel.silence(firstIsBusy));
        DirectedModel second = new DirectedModel().then(secondIsBusy, streamed("msg_a", "still here"), completed());
        try (CodexHarness other = harness("other", second)) {
            AgentThread survivor = thread(other);
            CompletableFuture<Turn> surviving = survivor.run("stay");
            CodexHarness closing = harness("closing", first);
            CompletableFuture<Turn> interrupted = thread(closing).run("go");
            firstIsBusy.awaitReached();
            secondIsBusy.awaitReached();

            closing.close();
            secondIsBusy.open();

            assertEquals(TurnStatus.INTERRUPTED, ThreadRoom.await(interrupted).status());
            assertEquals(TurnStatus.COMPLETED, ThreadRoom.await(surviving).status());
            assertEquals(
                    TurnStatus.COMPLETED,
                    ThreadRoom.await(survivor.run("go on")).status());
            assertEquals(
                    List.of("user: stay", "assistant: still here", "user: go on"), History.said(second.lastInput()));
        }
    }

    @Test
    void aClientInTheSameProcessInterruptsAndGoesOn() throws Exception {
        Gate busy = new Gate();
        DirectedModel model = new DirectedModel().then(DirectedModel.silence(busy));
        try (CodexHarness harness = harness("served", model)) {
            Client client = new Client();
            try (Connection connection = Connection.open(harness.connect(), ConnectionOptions.client(), client)) {
                ThreadRoom.await(connection.request(
                        InitializeParams.builder(ClientInfo.builder("test", "1").build())
                                .build()));
                String thread = ThreadRoom.await(
                                connection.request(ThreadStartParams.builder().build()))
                        .thread()
                        .id();
                String turn = ThreadRoom.await(connection.request(start(thread, "hi")))
                        .turn()
                        .id();
                busy.awaitReached();
                ThreadRoom.await(connection.request(new TurnInterruptParams(thread, turn)));
                assertEquals(TurnStatus.INTERRUPTED, client.nextEnd().status());

                ThreadRoom.await(connection.request(start(thread, "again")));
                assertEquals(TurnStatus.COMPLETED, client.nextEnd().status());
                assertTrue(History.said(model.lastInput()).contains("user: <turn_aborted>"));
            }
        }
    }

    private static TurnStartParams start(String thread, String text) {
        return TurnStartParams.builder(
                        thread, List.of(UserInput.Text.builder(text).build()))
                .build();
    }

    private CodexHarness harness(String name, DirectedModel model) throws Exception {
        return CodexHarness.builder()
                .codexHome(Files.createDirectory(folder.resolve(name)))
                .workingFolder(folder)
                .model(model)
                .build();
    }

    private static AgentThread thread(CodexHarness harness) throws Exception {
        return harness.startThread(ThreadStartParams.builder().build(), event -> {})
                .get(20, TimeUnit.SECONDS);
    }

    /** A client that keeps the ends of turns. */
    private static final class Client implements ConnectionHandler {
        private final LinkedBlockingQueue<Turn> ends = new LinkedBlockingQueue<>();

        @Override
        public void onRequest(IncomingRequest request) {
            throw new AssertionError("nothing is asked here");
        }

        @Override
        public void onNotification(Notification notification) {
            if (notification instanceof TurnCompletedNotification completed) {
                ends.add(completed.turn());
            }
        }

        Turn nextEnd() throws InterruptedException {
            Turn turn = ends.poll(20, TimeUnit.SECONDS);
            if (turn == null) {
                throw new AssertionError("no turn ended");
            }
            return turn;
        }
    }
}
