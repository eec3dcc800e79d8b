package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.config.ConfigAnswers;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.ThreadRequests;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.Transport;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the threads of a harness to any number of clients. Safe for use by many threads. */
public final class AppServer implements AutoCloseable {
    private final LoadedThreads threads;
    private final Router router;
    private final Greeting greeting;
    private final ConnectionOptions options;
    private final StartWarnings warnings;
    private final CommandHandlers commands;
    private final ProcessHandlers processes;
    private final Set<ServerConnection> connections = ConcurrentHashMap.newKeySet();

    public AppServer(ThreadRequests requests, ServerParts parts, ConnectionOptions options) {
        this.threads = requests.loaded();
        this.greeting = new Greeting(parts.codexHome());
        this.options = options;
        this.warnings = parts.warnings();
        this.router = new Router();
        this.commands = new CommandHandlers(parts.processes());
        this.processes = new ProcessHandlers(parts.processes());
        new ThreadHandlers(requests, options.executor()).register(router);
        new ThreadListHandlers(requests, parts, options.executor()).register(router);
        new SectionHandlers(requests.filing(), options.executor()).register(router);
        new ProjectHandlers(requests.filing(), options.executor()).register(router);
        new TurnHandlers(threads).register(router);
        new QueueHandlers(requests.queues()).register(router);
        new AttachmentHandlers(requests.attachments()).register(router);
        new ModeHandlers(threads).register(router);
        new GoalHandlers(requests.goals()).register(router);
        new TerminalHandlers(threads).register(router);
        new ElicitationHandlers(threads).register(router);
        commands.register(router);
        processes.register(router);
        new ModelHandlers(parts.models()).register(router);
        new AccountHandlers(parts.credentials(), parts.config(), parts.workingFolder()).register(router);
        new PermissionHandlers(parts.config(), parts.workingFolder()).register(router);
        new ConfigHandlers(new ConfigAnswers(parts.config())).register(router);
    }

    /**
     * Serves a client.
     *
     * @param transport its end of the connection, unused so far
     * @return completes with the reason when the connection is over
     */
    public CompletableFuture<TransportException> serve(Transport transport) {
        ServerConnection connection = new ServerConnection(router, greeting::answer, this::greeted, this::gone);
        connections.add(connection);
        connection.open(transport, options);
        return connection.closed();
    }

    private void greeted(ServerConnection connection) {
        threads.observe(connection);
        warnings.tell(connection);
    }

    private void gone(ServerConnection connection) {
        connections.remove(connection);
        threads.forget(connection);
    }

    /** Ends all connections and what clients have started; the threads stay. Idempotent. */
    @Override
    public void close() {
        connections.forEach(ServerConnection::close);
        commands.close();
        processes.close();
    }
}
