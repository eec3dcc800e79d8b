package dev.codex4j.client;

import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.DynamicToolCallParams;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.rpc.ConnectionHandler;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.IncomingRequest;
import dev.codex4j.protocol.rpc.LineTransport;
import dev.codex4j.protocol.rpc.Side;
import dev.codex4j.protocol.rpc.Transport;
import dev.codex4j.protocol.server.CurrentTimeReadParams;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.server.InitializeResponse;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnDiffUpdatedNotification;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnInterruptResponse;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small app server for tests, in process or (its main method) as a child. What a turn does follows from the first word of its
 * prompt: {@code say TEXT}, {@code fail}, {@code ask KIND}, {@code stream COUNT}, {@code forever}, {@code exit CODE}.
 */
final class FakeServer implements ConnectionHandler {
    private static final String THREAD = """
            {"thread":{"id":"%s","sessionId":"s","preview":"","ephemeral":false,"projectId":null,"modelProvider":"mock",
            "createdAt":1,"updatedAt":1,"status":{"type":"idle"},"cwd":"/","cliVersion":"0","source":"vscode","turns":[]},
            "model":"m","modelProvider":"mock","cwd":"/","approvalPolicy":"never","approvalsReviewer":"user",
            "sandbox":{"type":"dangerFullAccess"}}""";

    final CompletableFuture<InitializeParams> initialized = new CompletableFuture<>();
    final CompletableFuture<TransportException> closed = new CompletableFuture<>();
    private final CompletableFuture<Connection> connection = new CompletableFuture<>();
    private final boolean startsProcesses;
    private final AtomicInteger threads = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();
    private final ConcurrentHashMap<String, CompletableFuture<Void>> interrupts = new ConcurrentHashMap<>();

    private FakeServer(boolean startsProcesses) {
        this.startsProcesses = startsProcesses;
    }

    /** Serves in this process. */
    static FakeServer serve(Transport transport) {
        return serve(transport, false);
    }

    private static FakeServer serve(Transport transport, boolean startsProcesses) {
        FakeServer server = new FakeServer(startsProcesses);
        server.connection.complete(Connection.open(transport, ConnectionOptions.server(), server));
        return server;
    }

    /** The command that starts this server as a child. */
    static SpawnOptions command() {
        return SpawnOptions.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FakeServer.class.getName());
    }

    public static void main(String[] arguments) {
        System.err.println("fake server is ready");
        FakeServer server = serve(LineTransport.over(Side.SERVER, System.in, System.out), true);
        server.closed.join();
    }

    @Override
    public void onRequest(IncomingRequest request) {
        if (request.params() instanceof InitializeParams params) {
            initialized.complete(params);
            request.reply(new InitializeResponse("fake", "/home", "unix", "linux"));
        } else if (request.params() instanceof ThreadStartParams) {
            String id = "thread-" + threads.incrementAndGet();
            request.reply(ProtocolJson.decode(THREAD.formatted(id), ThreadStartResponse.class));
        } else if (request.params() instanceof ThreadResumeParams params) {
            request.reply(ProtocolJson.decode(THREAD.formatted(params.threadId()), ThreadResumeResponse.class));
        } else if (request.params() instanceof TurnStartParams params) {
            String turnId = "turn-" + turns.incrementAndGet();
            interrupts.put(turnId, new CompletableFuture<>());
            request.reply(new TurnStartResponse(turn(turnId, TurnStatus.IN_PROGRESS, null)));
            CheapThreads.shared().execute(() -> run(params, turnId));
        } else if (request.params() instanceof TurnInterruptParams params) {
            request.reply(new TurnInterruptResponse());
            interrupts.get(params.turnId()).complete(null);
        } else if (!(request.params() instanceof ThreadArchiveParams)) {
            // An archive request is left open on purpose, for tests of pending calls.
            throw new RpcException(RpcException.INVALID_REQUEST, "not part of this fake");
        }
    }

    @Override
    public void onNotification(Notification notification) {}

    @Override
    public void onClosed(TransportException reason) {
        closed.complete(reason);
    }

    void tell(Notification notification) {
        connection.join().notify(notification);
    }

    private void run(TurnStartParams params, String turnId) {
        try {
            play(params, turnId);
        } catch (TransportException clientIsGone) {
            // The turn ends with its connection.
        }
    }

    private void play(TurnStartParams params, String turnId) {
        String threadId = params.threadId();
        String[] prompt = ((UserInput.Text) params.input().get(0)).text().split(" ", 2);
        tell(new TurnStartedNotification(threadId, turn(turnId, TurnStatus.IN_PROGRESS, null)));
        TurnStatus status = TurnStatus.COMPLETED;
        TurnError error = null;
        switch (prompt[0]) {
            case "say" -> say(threadId, turnId, prompt[1]);
            case "fail" -> {
                status = TurnStatus.FAILED;
                error = TurnError.builder("the model is out of order").build();
            }
            case "ask" -> say(threadId, turnId, ask(threadId, turnId, prompt[1]));
            case "stream" -> {
                for (int number = 0; number < Integer.parseInt(prompt[1]); number++) {
                    tell(new AgentMessageDeltaNotification(threadId, turnId, "m", number + " "));
                }
            }
            case "forever" -> {
                stream(threadId, turnId);
                status = TurnStatus.INTERRUPTED;
            }
            case "exit" -> {
                System.err.println("leaving on purpose");
                Runtime.getRuntime().halt(Integer.parseInt(prompt[1]));
            }
            default -> throw new IllegalArgumentException(prompt[0]);
        }
        tell(new TurnDiffUpdatedNotification(threadId, turnId, "--- a\n+++ b\n"));
        tell(new TurnCompletedNotification(threadId, turn(turnId, status, error)));
    }

    private void say(String threadId, String turnId, String text) {
        tell(new AgentMessageDeltaNotification(threadId, turnId, "m", text));
        ThreadItem item = ProtocolJson.decode(
                "{\"type\":\"agentMessage\",\"id\":\"m\",\"text\":\"" + text + "\"}", ThreadItem.class);
        tell(ItemCompletedNotification.builder(item, threadId, turnId, 1).build());
    }

    private String ask(String threadId, String turnId, String kind) {
        ServerRequest<?> request =
                switch (kind) {
                    case "command" ->
                        CommandExecutionRequestApprovalParams.builder(threadId, turnId, "item", 1)
                                .build();
                    case "tool" ->
                        ProtocolJson.decode(
                                "{\"threadId\":\"" + threadId + "\",\"turnId\":\"" + turnId
                                        + "\",\"callId\":\"c\",\"tool\":\"t\",\"arguments\":{}}",
                                DynamicToolCallParams.class);
                    case "time" -> new CurrentTimeReadParams(threadId);
                    default -> throw new IllegalArgumentException(kind);
                };
        return connection
                .join()
                .request(request)
                .handle((answer, problem) ->
                        problem == null ? ProtocolJson.encodeToString(answer).replace('"', '\'') : problem.getMessage())
                .join();
    }

    private void stream(String threadId, String turnId) {
        if (startsProcesses) {
            try {
                new ProcessBuilder("sleep", "300").start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        CompletableFuture<Void> interrupted = interrupts.get(turnId);
        while (!interrupted.isDone()) {
            tell(new AgentMessageDeltaNotification(threadId, turnId, "m", "more "));
        }
    }

    private static Turn turn(String id, TurnStatus status, TurnError error) {
        return Turn.builder(id, List.of(), status).error(error).build();
    }
}
