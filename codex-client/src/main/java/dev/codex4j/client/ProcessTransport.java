package dev.codex4j.client;

import dev.codex4j.protocol.ProcessEndedException;
import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.rpc.Inbound;
import dev.codex4j.protocol.rpc.LineTransport;
import dev.codex4j.protocol.rpc.Message;
import dev.codex4j.protocol.rpc.RpcError;
import dev.codex4j.protocol.rpc.Side;
import dev.codex4j.protocol.rpc.Transport;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lines over a child's standard input and output; the loss of the connection tells how the child ended. */
final class ProcessTransport implements Transport {
    /** An ended stream and the exit of its process come together; they are told apart only for a process that hangs. */
    private static final Duration EXIT_WAIT = Duration.ofMillis(400);

    private final ServerProcess server;
    private final Transport lines;
    private final CompletableFuture<TransportException> lost = new CompletableFuture<>();
    private volatile boolean closing;

    ProcessTransport(SpawnOptions options) {
        server = ServerProcess.start(options);
        Process process = server.process();
        lines = LineTransport.over(Side.CLIENT, process.getInputStream(), process.getOutputStream(), options.limits());
    }

    /** Completes when nothing of the process is left after {@link #close()} or its end. */
    CompletableFuture<Void> stopped() {
        return server.stopped();
    }

    @Override
    public void start(Inbound inbound) {
        lines.start(new Relay(inbound));
    }

    @Override
    public void send(Message message) {
        try {
            lines.send(message);
        } catch (TransportException closed) {
            if (Thread.currentThread().isInterrupted()) {
                throw closed;
            }
            throw lost.completeOnTimeout(closed, 2 * EXIT_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    @Override
    public boolean offer(Message.Failure refusal) {
        return lines.offer(refusal);
    }

    @Override
    public void close() {
        closing = true;
        lines.close();
        server.stop();
    }

    private TransportException explain(TransportException reason) {
        if (closing) {
            return reason;
        }
        OptionalInt exitCode = server.awaitExit(EXIT_WAIT);
        String process = "The server process " + server.process().pid();
        return exitCode.isPresent()
                ? new ProcessEndedException(
                        process + " ended with exit code " + exitCode.getAsInt() + ".",
                        exitCode,
                        server.stderrTail(),
                        reason)
                : new ProcessEndedException(
                        process + " still runs but cannot be talked to, so it is ended. " + reason.getMessage(),
                        exitCode,
                        server.stderrTail(),
                        reason);
    }

    /** Passes everything on, the loss with its explanation. */
    private final class Relay implements Inbound {
        private final Inbound inbound;

        Relay(Inbound inbound) {
            this.inbound = inbound;
        }

        @Override
        public void receive(Message message) {
            inbound.receive(message);
        }

        @Override
        public void refuse(RequestId id, RpcError error) {
            inbound.refuse(id, error);
        }

        @Override
        public void undecodable(RequestId id, ProtocolException problem) {
            inbound.undecodable(id, problem);
        }

        @Override
        public @Nullable Request<?> pending(RequestId id) {
            return inbound.pending(id);
        }

        @Override
        public void lost(TransportException reason) {
            TransportException explained = explain(reason);
            lost.complete(explained);
            inbound.lost(explained);
            server.stop();
        }
    }
}
