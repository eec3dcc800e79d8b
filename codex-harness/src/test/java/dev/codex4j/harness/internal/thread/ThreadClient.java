package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.CodexHarness;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.rpc.ConnectionHandler;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.IncomingRequest;
import dev.codex4j.protocol.server.ClientInfo;
import dev.codex4j.protocol.server.InitializeCapabilities;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStatusChangedNotification;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A client of one thread, over a real connection in this JVM, that remembers what it was told. */
final class ThreadClient implements AutoCloseable, ConnectionHandler {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CodexHarness harness;
    private final Connection connection;
    private final String threadId;
    private final List<ServerNotification> told = new ArrayList<>();

    ThreadClient(HeldModel model, Path home, Path workspace, String... settings) {
        var builder = CodexHarness.builder()
                .codexHome(home)
                .workingFolder(workspace)
                .environment(Map.of("PATH", System.getenv("PATH"), "HOME", home.toString(), "SHELL", "/bin/bash"))
                .setting("model", "mock-model")
                .setting("approval_policy", "never")
                .setting("sandbox_mode", "danger-full-access")
                .model(model);
        for (int i = 0; i < settings.length; i += 2) {
            builder.setting(settings[i], settings[i + 1]);
        }
        harness = builder.build();
        connection = Connection.open(harness.connect(), ConnectionOptions.client(), this);
        call(InitializeParams.builder(ClientInfo.builder("test", "1").build())
                .capabilities(
                        InitializeCapabilities.builder().experimentalApi(true).build())
                .build());
        threadId = call(ThreadStartParams.builder().cwd(workspace.toString()).build())
                .thread()
                .id();
    }

    String threadId() {
        return threadId;
    }

    <R> R call(Request<R> request) {
        return connection
                .request(request)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    RpcException refusal(Request<?> request) {
        try {
            throw new AssertionError("was answered: " + call(request));
        } catch (CompletionException e) {
            return (RpcException) e.getCause();
        } catch (RpcException e) {
            return e;
        }
    }

    /** Starts a turn without waiting for it. */
    Turn start(String words) {
        return call(TurnStartParams.builder(
                                threadId, List.of(UserInput.Text.builder(words).build()))
                        .build())
                .turn();
    }

    /** Runs a turn to its end. */
    Turn say(String words) {
        return ended(start(words).id());
    }

    /** The turn as its end is announced. */
    Turn ended(String turnId) {
        return ((TurnCompletedNotification) await(event -> event instanceof TurnCompletedNotification completed
                        && completed.turn().id().equals(turnId)))
                .turn();
    }

    ServerNotification await(Predicate<ServerNotification> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (told) {
            while (true) {
                @Nullable
                ServerNotification hit =
                        told.stream().filter(wanted).findFirst().orElse(null);
                if (hit != null) {
                    return hit;
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("not told within " + PATIENCE + "; told: " + story());
                }
                try {
                    told.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** Everything that was told so far. */
    List<ServerNotification> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    /** The items that were told to be complete, in order. */
    List<ThreadItem> completed() {
        return told().stream()
                .filter(ItemCompletedNotification.class::isInstance)
                .map(event -> ((ItemCompletedNotification) event).item())
                .toList();
    }

    <T extends ThreadItem> T completed(Class<T> type) {
        return completed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + story()));
    }

    /** What was told, one word an event: its method, with the kind of its item. */
    List<String> story() {
        return told().stream()
                .map(ThreadClient::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String word(ServerNotification event) {
        if (event instanceof ItemStartedNotification started) {
            return "started " + kind(started.item());
        }
        if (event instanceof ItemCompletedNotification completed) {
            return "completed " + kind(completed.item());
        }
        if (event instanceof ThreadStatusChangedNotification changed) {
            return "status "
                    + ProtocolJson.encodeToTree(changed.status()).path("type").asString();
        }
        if (event instanceof TurnStartedNotification || event instanceof TurnCompletedNotification) {
            return event.method();
        }
        return event.method().equals("error") || event.method().contains("/delta") ? event.method() : "";
    }

    private static String kind(ThreadItem item) {
        return ProtocolJson.encodeToTree(item).path("type").asString();
    }

    @Override
    public void onRequest(IncomingRequest request) {
        request.fail(new RpcException(RpcException.INVALID_REQUEST, "nobody is here"));
    }

    @Override
    public void onNotification(Notification notification) {
        synchronized (told) {
            told.add((ServerNotification) notification);
            told.notifyAll();
        }
    }

    @Override
    public void close() {
        connection.close();
        harness.close();
    }
}
