package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.TransportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** Two connected ends for tests, in process or over a real socket. */
final class Ends implements AutoCloseable {
    /** What the two ends are connected by. */
    enum Medium {
        IN_PROCESS,
        SOCKET
    }

    final Handler clientHandler = new Handler();
    final Handler serverHandler = new Handler();
    final Connection client;
    final Connection server;

    Ends(Medium medium) {
        this(medium, ConnectionOptions.client(), ConnectionOptions.server());
    }

    Ends(Medium medium, ConnectionOptions clientOptions, ConnectionOptions serverOptions) {
        InProcessTransport.Pair pair = medium == Medium.IN_PROCESS ? InProcessTransport.pair() : socketPair();
        server = Connection.open(pair.server(), serverOptions, serverHandler);
        client = Connection.open(pair.client(), clientOptions, clientHandler);
    }

    static InProcessTransport.Pair socketPair() {
        Sockets sockets = Sockets.connect();
        return new InProcessTransport.Pair(
                over(Side.CLIENT, sockets.one, FramedTransport.Limits.DEFAULT),
                over(Side.SERVER, sockets.other, FramedTransport.Limits.DEFAULT));
    }

    static Transport over(Side side, Socket socket, FramedTransport.Limits limits) {
        try {
            return LineTransport.over(side, socket.getInputStream(), socket.getOutputStream(), limits);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    /** Two ends of one socket. */
    record Sockets(Socket one, Socket other) {
        static Sockets connect() {
            try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Socket one = new Socket(listener.getInetAddress(), listener.getLocalPort());
                return new Sockets(one, listener.accept());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A handler whose parts a test sets. */
    static final class Handler implements ConnectionHandler {
        volatile Consumer<IncomingRequest> onRequest = request -> {};
        volatile Consumer<Notification> onNotification = notification -> {};
        volatile Function<Message, Object> lane = message -> "";
        final CompletableFuture<TransportException> closed = new CompletableFuture<>();

        @Override
        public void onRequest(IncomingRequest request) {
            onRequest.accept(request);
        }

        @Override
        public void onNotification(Notification notification) {
            onNotification.accept(notification);
        }

        @Override
        public void onClosed(TransportException reason) {
            closed.complete(reason);
        }

        @Override
        public Object lane(Message message) {
            return lane.apply(message);
        }
    }
}
