package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.internal.thread.ThreadObserver;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.rpc.CallOptions;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.rpc.ConnectionHandler;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.IncomingRequest;
import dev.codex4j.protocol.rpc.Transport;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.server.InitializeResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One client: what it declared about itself, and the way to tell it things. Requests are taken in the order in which
 * they arrive; nothing but {@code initialize} is served before that.
 */
final class ServerConnection implements ConnectionHandler, ThreadObserver {
    private final Router router;
    private final Function<ClientProfile, InitializeResponse> greeting;
    private final Consumer<ServerConnection> onInitialized;
    private final Consumer<ServerConnection> onGone;
    private final CompletableFuture<Connection> connection = new CompletableFuture<>();
    private volatile @Nullable ClientProfile profile;

    /**
     * @param router knows who answers
     * @param greeting the answer to a client that introduces itself
     * @param onInitialized called once when the client has introduced itself
     * @param onGone called once when the connection is over
     */
    ServerConnection(
            Router router,
            Function<ClientProfile, InitializeResponse> greeting,
            Consumer<ServerConnection> onInitialized,
            Consumer<ServerConnection> onGone) {
        this.router = router;
        this.greeting = greeting;
        this.onInitialized = onInitialized;
        this.onGone = onGone;
    }

    /** Begins to serve. */
    void open(Transport transport, ConnectionOptions options) {
        connection.complete(Connection.open(transport, options, this));
    }

    /** Completes when the connection is over. */
    CompletableFuture<TransportException> closed() {
        return connection.thenCompose(Connection::closed);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // closing does not fail
    void close() {
        connection.thenAccept(Connection::close);
    }

    /** What the client declared; only after it introduced itself. */
    ClientProfile profile() {
        ClientProfile known = profile;
        if (known == null) {
            throw Refusals.invalid("Not initialized");
        }
        return known;
    }

    @Override
    public void onRequest(IncomingRequest request) {
        if (request.params() instanceof InitializeParams params) {
            request.reply(initialize(params));
            onInitialized.accept(this);
        } else if (request.params() instanceof ClientRequest<?> params) {
            profile().requireMayUse(params);
            route(params, request);
        } else {
            throw Refusals.invalid(request.method() + " is not a request of clients");
        }
    }

    private <R> void route(ClientRequest<R> params, IncomingRequest request) {
        router.route(params, new Call<>(request, this));
    }

    private InitializeResponse initialize(InitializeParams params) {
        if (profile != null) {
            throw Refusals.invalid("Already initialized");
        }
        ClientProfile declared = ClientProfile.of(params);
        InitializeResponse answer = greeting.apply(declared);
        profile = declared;
        return answer;
    }

    @Override
    public void onNotification(Notification notification) {
        // Clients have one notification, which says that they are ready; they are served before that already.
    }

    @Override
    public void tell(ServerNotification notification) {
        ClientProfile known = profile;
        if (known != null && known.wants(notification)) {
            try {
                connection.join().notify(notification);
            } catch (TransportException gone) {
                // Whoever is told next does not care, and onClosed does the rest.
            }
        }
    }

    @Override
    public <R> CompletableFuture<R> ask(RequestId id, ServerRequest<R> request) {
        return connection.join().request(request, CallOptions.id(id));
    }

    @Override
    public void onClosed(TransportException reason) {
        onGone.accept(this);
    }
}
