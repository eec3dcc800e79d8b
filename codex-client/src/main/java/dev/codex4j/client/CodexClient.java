package dev.codex4j.client;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.ExperimentalApiException;
import dev.codex4j.protocol.Methods;
import dev.codex4j.protocol.ProtocolMethod;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.rpc.CallOptions;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.Transport;
import dev.codex4j.protocol.server.InitializeCapabilities;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.server.InitializeResponse;
import dev.codex4j.protocol.server.InitializedNotification;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Drives an app server: in this JVM, in a child process, or elsewhere. Made by {@link #connect} or {@link #spawn}; thread-safe;
 * to be closed.
 *
 * <p>Everything that waits ends with the connection: pending requests, running turns and streams then fail with a
 * {@link TransportException} that says why.
 */
public final class CodexClient implements AutoCloseable {
    private final Connection connection;
    private final ClientOptions options;
    private final EventRouter router;
    private final CompletableFuture<Void> released;
    private final Duration releaseLimit;
    private final InitializeResponse server;

    private CodexClient(
            Transport transport, ClientOptions options, CompletableFuture<Void> released, Duration releaseLimit) {
        this.options = options;
        this.released = released;
        this.releaseLimit = releaseLimit;
        this.router = new EventRouter(options);
        this.connection = Connection.open(
                transport, ConnectionOptions.client().withRequestTimeout(options.requestTimeout()), router);
        boolean initialized = false;
        try {
            InitializeParams params = InitializeParams.builder(options.clientInfo())
                    .capabilities(capabilities(options))
                    .build();
            this.server = await(connection.request(params, CallOptions.timeout(options.startTimeout())));
            connection.notify(new InitializedNotification());
            initialized = true;
        } finally {
            if (!initialized) {
                close();
            }
        }
    }

    /** Connects to a server with the default options. */
    public static CodexClient connect(Transport transport) {
        return connect(transport, ClientOptions.DEFAULT);
    }

    /**
     * Connects to a server and introduces this client to it.
     *
     * @param transport leads to the server, unused so far; the client owns it from now on
     * @param options how the client presents itself and behaves
     * @throws CodexException if the server cannot be reached, refuses, or does not answer in time
     */
    public static CodexClient connect(Transport transport, ClientOptions options) {
        return new CodexClient(transport, options, CompletableFuture.completedFuture(null), Duration.ZERO);
    }

    /** Starts a server as a child process and connects to it with the default options. */
    public static CodexClient spawn(SpawnOptions server) {
        return spawn(server, ClientOptions.DEFAULT);
    }

    /**
     * Starts a server as a child process and connects to it. The process, and what it started, is ended when the client is
     * closed, when the connection is lost, and at the latest when this JVM ends.
     *
     * @param server what to start
     * @param options how the client presents itself and behaves
     * @throws CodexException if the server cannot be started, ends, refuses, or does not answer in time; the message quotes
     *     what it wrote to standard error
     */
    public static CodexClient spawn(SpawnOptions server, ClientOptions options) {
        ProcessTransport transport = new ProcessTransport(server);
        return new CodexClient(
                transport,
                options,
                transport.stopped(),
                server.stopGrace().multipliedBy(5).plusSeconds(1));
    }

    /** What the server said about itself. */
    public InitializeResponse server() {
        return server;
    }

    /** Starts a thread with the server's defaults. */
    public CodexThread startThread() {
        return startThread(ThreadStartParams.builder().build());
    }

    /** Starts a thread. */
    public CodexThread startThread(ThreadStartParams params) {
        return new CodexThread(this, call(params).thread().id());
    }

    /** Goes on with a thread that was recorded before, as it was left. */
    public CodexThread resumeThread(String threadId) {
        return resumeThread(ThreadResumeParams.builder(threadId).build());
    }

    /** Goes on with a thread that was recorded before. */
    public CodexThread resumeThread(ThreadResumeParams params) {
        return new CodexThread(this, call(params).thread().id());
    }

    /** A handle on a thread that this connection has started or resumed otherwise. Sends nothing. */
    public CodexThread thread(String threadId) {
        return new CodexThread(this, threadId);
    }

    /**
     * Sends a request. See {@link Connection#request} for how the future ends; it fails with an
     * {@link ExperimentalApiException}, and nothing is sent, if the request is experimental and the client did not opt in.
     */
    public <R> CompletableFuture<R> request(ClientRequest<R> params) {
        return request(params, options.requestTimeout());
    }

    /** Sends a request that waits longer, or less long, for its answer; zero for as long as the connection lasts. */
    public <R> CompletableFuture<R> request(ClientRequest<R> params, Duration timeout) {
        Optional<String> experimental = options.experimentalApi() ? Optional.empty() : experimental(params);
        if (experimental.isPresent()) {
            return CompletableFuture.failedFuture(new ExperimentalApiException(experimental.get()));
        }
        return connection.request(params, CallOptions.timeout(timeout));
    }

    /** Sends a request and waits for the answer; throws what the future of {@link #request(ClientRequest)} fails with. */
    public <R> R call(ClientRequest<R> params) {
        return await(request(params));
    }

    /**
     * Gives all notifications to a subscriber, on {@link ClientOptions#callbackExecutor()}, one at a time; those of one thread
     * in order. A subscriber that does not keep up holds up the threads whose events it does not take, and is removed if that
     * lasts ({@link ClientOptions#slowConsumerLimit()}).
     *
     * @return ends the subscription when it is closed
     */
    public Subscription subscribe(Consumer<? super ServerNotification> subscriber) {
        return router.subscribe(subscriber);
    }

    /** Completes, with the reason, when the connection has ended; never fails. */
    public CompletableFuture<TransportException> closed() {
        return connection.closed();
    }

    /**
     * Ends the connection, and the server if this client started it: everything pending fails. Waits, for a bounded time, until
     * a server that was started is gone. Idempotent.
     */
    @Override
    public void close() {
        connection.close();
        released.copy()
                .completeOnTimeout(null, releaseLimit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    EventRouter router() {
        return router;
    }

    /** Waits for an answer; a failure is thrown as it is. */
    static <R> R await(CompletableFuture<R> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof CodexException known) {
                throw known;
            }
            throw failed;
        }
    }

    private static Optional<String> experimental(ClientRequest<?> params) {
        ProtocolMethod method = Methods.of(params.getClass());
        if (method != null && method.experimental()) {
            return Optional.of(method.name());
        }
        return ProtocolJson.experimentalMemberUsed(params).map(member -> params.method() + "." + member);
    }

    private static InitializeCapabilities capabilities(ClientOptions options) {
        List<String> optOut = options.optOutNotifications();
        return InitializeCapabilities.builder()
                .experimentalApi(options.experimentalApi())
                .optOutNotificationMethods(optOut.isEmpty() ? null : optOut)
                .build();
    }
}
