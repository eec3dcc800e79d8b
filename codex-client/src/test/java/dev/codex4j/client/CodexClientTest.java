package dev.codex4j.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.ExperimentalApiException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.TurnFailedException;
import dev.codex4j.protocol.approval.CommandExecutionApprovalDecision;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalResponse;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.rpc.InProcessTransport;
import dev.codex4j.protocol.server.CurrentTimeReadParams;
import dev.codex4j.protocol.server.CurrentTimeReadResponse;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadNameUpdatedNotification;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The client against a small server in the same process. */
@Timeout(30)
class CodexClientTest {
    private FakeServer server;
    private CodexClient client;

    @AfterEach
    void close() {
        if (client != null) {
            client.close();
        }
    }

    @Test
    void aTurnRunsToItsResult() {
        connect(ClientOptions.DEFAULT);
        CodexThread thread = client.startThread();
        assertEquals("thread-1", thread.id());
        TurnResult result = thread.run("say hello there");
        assertEquals("hello there", result.finalMessage());
        assertEquals(TurnStatus.COMPLETED, result.status());
        assertEquals("turn-1", result.turnId());
        assertEquals(1, result.items().size());
        assertEquals("--- a\n+++ b\n", result.diff());
        assertNull(result.usage());
        assertEquals("again", thread.runAsync("say again").join().finalMessage());
        assertEquals("other", client.resumeThread("other").id());
    }

    @Test
    void theClientIntroducesItself() throws Exception {
        connect(ClientOptions.builder()
                .clientInfo("my-ide", "My IDE", "7")
                .experimentalApi(true)
                .optOutNotifications(List.of("thread/started"))
                .build());
        InitializeParams params = server.initialized.get();
        assertEquals("my-ide", params.clientInfo().name());
        assertTrue(params.capabilities().experimentalApi());
        assertEquals(List.of("thread/started"), params.capabilities().optOutNotificationMethods());
        assertEquals("fake", client.server().userAgent());
    }

    @Test
    void aStreamHasTheTurnsEventsInOrderUpToItsEnd() {
        connect(ClientOptions.DEFAULT);
        CodexThread thread = client.startThread();
        List<ServerNotification> events = new ArrayList<>();
        try (TurnStream stream = thread.stream("stream 3000")) {
            for (ServerNotification event : stream) {
                events.add(event);
            }
            assertEquals(TurnStatus.COMPLETED, stream.result().status());
        }
        assertInstanceOf(TurnStartedNotification.class, events.get(0));
        assertInstanceOf(TurnCompletedNotification.class, events.get(events.size() - 1));
        List<String> deltas = events.stream()
                .filter(AgentMessageDeltaNotification.class::isInstance)
                .map(event -> ((AgentMessageDeltaNotification) event).delta().strip())
                .toList();
        assertEquals(3000, deltas.size());
        for (int number = 0; number < 3000; number++) {
            assertEquals(Integer.toString(number), deltas.get(number));
        }
    }

    @Test
    void aFailedTurnThrowsWithTheServersReason() {
        connect(ClientOptions.DEFAULT);
        CodexThread thread = client.startThread();
        TurnFailedException failed = assertThrows(TurnFailedException.class, () -> thread.run("fail"));
        assertEquals(
                "turn/start: turn turn-1 of thread thread-1 failed: the model is out of order", failed.getMessage());
        assertNull(failed.codexErrorInfo());
        assertEquals("fine", thread.run("say fine").finalMessage());
    }

    @Test
    void aTurnCanBeInterrupted() {
        connect(ClientOptions.DEFAULT);
        CodexThread thread = client.startThread();
        try (TurnStream stream = thread.stream("forever")) {
            stream.next();
            stream.interrupt().join();
            assertEquals(TurnStatus.INTERRUPTED, stream.result().status());
        }
        assertThrows(
                CompletionException.class,
                () -> client.thread("never used").interrupt().join());
    }

    @Test
    void everythingIsRefusedByDefault() {
        connect(ClientOptions.DEFAULT);
        CodexThread thread = client.startThread();
        assertEquals("{'decision':'decline'}", thread.run("ask command").finalMessage());
        assertTrue(thread.run("ask tool").finalMessage().contains("'success':false"));
    }

    @Test
    void theApprovalHandlerSaysYesOnTheHostsExecutor() {
        ExecutorService uiThread = Executors.newSingleThreadExecutor(task -> new Thread(task, "the-ui-thread"));
        try {
            CompletableFuture<String> askedOn = new CompletableFuture<>();
            connect(ClientOptions.builder()
                    .callbackExecutor(uiThread)
                    .approvalHandler(new ApprovalHandler() {
                        @Override
                        public CommandExecutionRequestApprovalResponse commandExecution(
                                CommandExecutionRequestApprovalParams request) {
                            askedOn.complete(Thread.currentThread().getName());
                            return new CommandExecutionRequestApprovalResponse(CommandExecutionApprovalDecision.ACCEPT);
                        }
                    })
                    .build());
            assertEquals(
                    "{'decision':'accept'}",
                    client.startThread().run("ask command").finalMessage());
            assertEquals("the-ui-thread", askedOn.join());
        } finally {
            uiThread.shutdown();
        }
    }

    @Test
    void aHandlerThatThrowsHasRefused() {
        connect(ClientOptions.builder()
                .approvalHandler(new ApprovalHandler() {
                    @Override
                    public CommandExecutionRequestApprovalResponse commandExecution(
                            CommandExecutionRequestApprovalParams request) {
                        throw new IllegalStateException("thrown on purpose by a test");
                    }

                    @Override
                    public CurrentTimeReadResponse currentTime(CurrentTimeReadParams request) {
                        return new CurrentTimeReadResponse(7);
                    }
                })
                .build());
        CodexThread thread = client.startThread();
        assertEquals("{'decision':'decline'}", thread.run("ask command").finalMessage());
        assertEquals("{'currentTimeAt':7}", thread.run("ask time").finalMessage());
    }

    @Test
    void aHandlerMayRunATurnOfAnotherThreadWhileItIsAsked() {
        CompletableFuture<CodexClient> self = new CompletableFuture<>();
        connect(ClientOptions.builder()
                .approvalHandler(new ApprovalHandler() {
                    @Override
                    public CommandExecutionRequestApprovalResponse commandExecution(
                            CommandExecutionRequestApprovalParams request) {
                        String opinion =
                                self.join().startThread().run("say yes").finalMessage();
                        return new CommandExecutionRequestApprovalResponse(
                                opinion.equals("yes")
                                        ? CommandExecutionApprovalDecision.ACCEPT
                                        : CommandExecutionApprovalDecision.CANCEL);
                    }
                })
                .build());
        self.complete(client);
        assertEquals(
                "{'decision':'accept'}", client.startThread().run("ask command").finalMessage());
    }

    @Test
    void experimentalThingsNeedAnOptInAndAreNotSentWithout() {
        connect(ClientOptions.DEFAULT);
        ExperimentalApiException method = assertThrows(
                ExperimentalApiException.class,
                () -> client.call(new dev.codex4j.protocol.server.ServerDiagnosticsParams()));
        assertEquals("server/diagnostics", method.used());
        ExperimentalApiException member = assertThrows(
                ExperimentalApiException.class,
                () -> client.startThread(
                        ThreadStartParams.builder().mockExperimentalField("x").build()));
        assertEquals("thread/start.mockExperimentalField", member.used());
        assertEquals("thread-1", client.startThread().id());
    }

    @Test
    void refusalsKeepTheirCodeAndMethod() {
        connect(ClientOptions.DEFAULT);
        RpcException refused = assertThrows(
                RpcException.class,
                () -> client.call(ThreadReadParams.builder("t").build()));
        assertEquals("thread/read", refused.method());
        assertEquals(RpcException.INVALID_REQUEST, refused.code());
    }

    @Test
    void subscribersSeeEverythingInOrderUntilTheyLeave() throws Exception {
        connect(ClientOptions.DEFAULT);
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        Subscription subscription = client.subscribe(event -> {
            if (event instanceof ThreadNameUpdatedNotification renamed && !first.complete(renamed.threadName())) {
                second.complete(renamed.threadName());
            }
        });
        server.tell(new ThreadNameUpdatedNotification("t", "1"));
        assertEquals("1", first.get());
        subscription.close();
        server.tell(new ThreadNameUpdatedNotification("t", "2"));
        client.startThread().run("say something");
        assertFalse(second.isDone());
    }

    @Test
    void aStreamThatIsNotReadHoldsUpItsThreadOnlyAndIsEndedWithAnError() {
        connect(ClientOptions.builder()
                .eventCapacity(10)
                .slowConsumerLimit(Duration.ofMillis(300))
                .build());
        CodexThread slow = client.startThread();
        CodexThread fast = client.startThread();
        try (TurnStream unread = slow.stream("stream 5000")) {
            assertEquals("quick", fast.run("say quick").finalMessage());
            CodexException ended = assertThrows(CodexException.class, () -> {
                // Begins to read only after the stream has been ended.
                slow.run("say unrelated");
                unread.result();
            });
            assertTrue(
                    ended.getMessage().startsWith("The stream of events was ended: none was read for"),
                    ended.getMessage());
        }
        assertEquals("still here", fast.run("say still here").finalMessage());
    }

    @Test
    void closingEndsEverythingThatWaits() throws Exception {
        connect(ClientOptions.DEFAULT);
        CodexThread thread = client.startThread();
        var pending = client.request(new ThreadArchiveParams("t"));
        var turn = thread.runAsync("forever");
        try (TurnStream stream = thread.stream("forever")) {
            stream.next();
            client.close();
            client.close();
            TransportException lost = assertThrows(TransportException.class, stream::result);
            assertTrue(lost.getMessage().startsWith("turn/start was not completed. The connection was closed"));
        }
        assertInstanceOf(
                TransportException.class,
                assertThrows(CompletionException.class, pending::join).getCause());
        assertInstanceOf(
                TransportException.class,
                assertThrows(CompletionException.class, turn::join).getCause());
        client.closed().get(1, TimeUnit.SECONDS);
        server.closed.get(1, TimeUnit.SECONDS);
        assertThrows(TransportException.class, client::startThread);
    }

    @Test
    void closingAStreamEarlyLetsTheTurnGoOn() {
        connect(ClientOptions.builder().eventCapacity(4).build());
        CodexThread thread = client.startThread();
        TurnStream stream = thread.stream("stream 5000");
        stream.close();
        assertNull(stream.next());
        assertThrows(CodexException.class, stream::result);
        assertEquals("next", thread.run("say next").finalMessage());
    }

    @Test
    void aServerThatDoesNotAnswerFailsTheConnect() {
        InProcessTransport.Pair pair = InProcessTransport.pair();
        CodexException failed = assertThrows(
                CodexException.class,
                () -> CodexClient.connect(
                        pair.client(),
                        ClientOptions.builder()
                                .startTimeout(Duration.ofMillis(50))
                                .build()));
        assertTrue(failed.getMessage().startsWith("initialize was not answered within 50 ms"), failed.getMessage());
    }

    private void connect(ClientOptions options) {
        InProcessTransport.Pair pair = InProcessTransport.pair();
        server = FakeServer.serve(pair.server());
        client = CodexClient.connect(pair.client(), options);
    }
}
