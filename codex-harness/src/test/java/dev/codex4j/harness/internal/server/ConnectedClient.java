package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.rpc.ConnectionHandler;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.IncomingRequest;
import dev.codex4j.protocol.server.ClientInfo;
import dev.codex4j.protocol.server.InitializeCapabilities;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A harness with a model that follows a script, and a client connected to its app server. */
public final class ConnectedClient implements AutoCloseable {
    private static final long SECONDS = 20;

    private final CodexHarness harness;
    private final Connection connection;
    private final List<Conversation> asked = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Function<Conversation, Reply>> script = new LinkedBlockingQueue<>();
    private final BlockingQueue<Notification> told = new LinkedBlockingQueue<>();

    /** @param settings {@code key=value} pairs of configuration */
    public ConnectedClient(Path folder, Map<String, String> settings) {
        this(folder, settings, Map.of("PATH", System.getenv("PATH"), "SHELL", "/bin/bash"));
    }

    /** @param environment the variables of the host */
    public ConnectedClient(Path folder, Map<String, String> settings, Map<String, String> environment) {
        var builder = CodexHarness.builder()
                .codexHome(folder)
                .workingFolder(folder)
                .environment(environment)
                .setting("model", "test-model")
                .setting("approval_policy", "never")
                .setting("sandbox_mode", "danger-full-access")
                .model(ScriptedModel.builder()
                        .observer(asked::add)
                        .otherwise()
                        .reply(seen -> next(seen.conversation()))
                        .build());
        settings.forEach(builder::setting);
        harness = builder.build();
        connection = Connection.open(harness.connect(), ConnectionOptions.client(), new ConnectionHandler() {
            @Override
            public void onRequest(IncomingRequest request) {
                throw new UnsupportedOperationException("this client answers nothing");
            }

            @Override
            public void onNotification(Notification notification) {
                told.add(notification);
            }
        });
        request(InitializeParams.builder(ClientInfo.builder("test", "1").build())
                .capabilities(
                        InitializeCapabilities.builder().experimentalApi(true).build())
                .build());
    }

    /** Connects another client to the same harness; whoever asks for it closes it. */
    public Connection join(boolean experimental, Consumer<Notification> listener) {
        Connection other = Connection.open(harness.connect(), ConnectionOptions.client(), new ConnectionHandler() {
            @Override
            public void onRequest(IncomingRequest request) {
                throw new UnsupportedOperationException("this client answers nothing");
            }

            @Override
            public void onNotification(Notification notification) {
                listener.accept(notification);
            }
        });
        other.request(InitializeParams.builder(ClientInfo.builder("other", "1").build())
                        .capabilities(InitializeCapabilities.builder()
                                .experimentalApi(experimental)
                                .build())
                        .build())
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .join();
        return other;
    }

    private Reply next(Conversation conversation) {
        Function<Conversation, Reply> reply = script.poll();
        return reply == null ? Reply.empty().say("nothing more") : reply.apply(conversation);
    }

    /** What the model says next, in order. */
    public ConnectedClient script(Reply... replies) {
        List.of(replies).forEach(reply -> script.add(seen -> reply));
        return this;
    }

    /** What the model says next; may wait. */
    public ConnectedClient script(Function<Conversation, Reply> reply) {
        script.add(reply);
        return this;
    }

    public <R> R request(Request<R> params) {
        return connection.request(params).orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** The message with which a request is refused. */
    public String refusal(Request<?> params) {
        Throwable cause =
                assertThrows(CompletionException.class, () -> request(params)).getCause();
        return cause instanceof RpcException refusal
                ? String.valueOf(refusal.getMessage())
                        .replaceFirst("^\\S+ was refused: ", "")
                        .replaceFirst(" \\(-\\d+\\)$", "")
                : fail(cause);
    }

    public String startThread() {
        return request(ThreadStartParams.builder().build()).thread().id();
    }

    /** Starts a turn without waiting for its end. */
    public Turn start(String thread, String text) {
        return request(TurnStartParams.builder(
                                thread, List.of(UserInput.Text.builder(text).build()))
                        .build())
                .turn();
    }

    /** Runs a turn to its end; what is told until then is gone. */
    public Turn run(String thread, String text) {
        String id = start(thread, text).id();
        return await(TurnCompletedNotification.class, end -> end.turn().id().equals(id))
                .turn();
    }

    /** The first notification of a kind among those not yet looked at; what came before it is gone. */
    public <N extends Notification> N await(Class<N> kind, Predicate<N> wanted) {
        List<Notification> before = until(kind, wanted);
        return kind.cast(before.get(before.size() - 1));
    }

    /** What is told up to and including the first notification of a kind. */
    public <N extends Notification> List<Notification> until(Class<N> kind, Predicate<N> wanted) {
        List<Notification> seen = new ArrayList<>();
        try {
            while (true) {
                Notification notification = told.poll(SECONDS, TimeUnit.SECONDS);
                if (notification == null) {
                    return fail("no " + kind.getSimpleName() + " came after " + seen);
                }
                seen.add(notification);
                if (kind.isInstance(notification) && wanted.test(kind.cast(notification))) {
                    return seen;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(e);
        }
    }

    /** Everything that is told and not looked at yet. */
    public List<Notification> told() {
        List<Notification> seen = new ArrayList<>();
        told.drainTo(seen);
        return seen;
    }

    /** What the model was asked so far, oldest first. */
    public List<Conversation> asked() {
        return asked;
    }

    /** A request whose answer is waited for later. */
    public <R> CompletableFuture<R> send(Request<R> params) {
        return connection.request(params).orTimeout(SECONDS, TimeUnit.SECONDS);
    }

    /** Ends the connection; the harness goes on. */
    public void disconnect() {
        connection.close();
    }

    @Override
    public void close() {
        connection.close();
        harness.close();
    }
}
