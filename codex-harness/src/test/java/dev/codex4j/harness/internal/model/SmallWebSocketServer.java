package dev.codex4j.harness.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket server on a plain socket, which can be told to do everything wrong. */
final class SmallWebSocketServer implements AutoCloseable {
    /** What to do with a frame. */
    @FunctionalInterface
    interface Script {
        void answer(Peer peer, JsonNode frame, int number) throws Exception;
    }

    private final ServerSocket listener;
    private final Script script;
    private final int status;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final List<String> handshakes = new CopyOnWriteArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final Object changed = new Object();
    private volatile CompletableFuture<Void> admission = CompletableFuture.completedFuture(null);
    private int open;

    SmallWebSocketServer(Script script) throws IOException {
        this(101, script);
    }

    /** @param status answers handshakes; 101 to accept them */
    SmallWebSocketServer(int status, Script script) throws IOException {
        this.status = status;
        this.script = script;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** A script that says one message and is done. */
    static void say(Peer peer, int number, String text) throws IOException {
        peer.send("{\"type\":\"response.created\",\"response\":{\"id\":\"resp_" + number + "\"}}");
        peer.send(
                "{\"type\":\"response.output_item.added\",\"item\":{\"type\":\"message\",\"role\":\"assistant\",\"id\":\"msg_"
                        + number + "\",\"content\":[]}}");
        peer.send("{\"type\":\"response.output_text.delta\",\"item_id\":\"msg_" + number + "\",\"delta\":\"" + text
                + "\"}");
        peer.send(
                "{\"type\":\"response.output_item.done\",\"item\":{\"type\":\"message\",\"role\":\"assistant\",\"id\":\"msg_"
                        + number + "\",\"content\":[{\"type\":\"output_text\",\"text\":\"" + text + "\"}]}}");
        peer.send("{\"type\":\"response.completed\",\"response\":{\"id\":\"resp_" + number + "\"}}");
    }

    String baseUrl() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/v1";
    }

    /** All frames so far, parsed. */
    List<JsonNode> frames() {
        return frames;
    }

    /** The headers of all handshakes so far, in lower case. */
    List<String> handshakes() {
        return handshakes;
    }

    /** Lets handshakes wait for their answer from now on, until what is returned is completed. */
    CompletableFuture<Void> holdHandshakes() {
        admission = new CompletableFuture<>();
        return admission;
    }

    /** Waits until so many handshakes have been asked for. */
    void awaitHandshakes(int number) throws InterruptedException {
        await(() -> handshakes.size() >= number, () -> handshakes.size() + " handshakes in place of " + number);
    }

    /** Waits until so many frames have come. */
    void awaitFrames(int number) throws InterruptedException {
        await(() -> frames.size() >= number, () -> frames.size() + " frames in place of " + number);
    }

    /** Waits until so many connections are open. */
    void awaitOpen(int number) throws InterruptedException {
        await(() -> open == number, () -> open + " open connections in place of " + number);
    }

    private void await(BooleanSupplier wanted, Supplier<String> otherwise) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        synchronized (changed) {
            while (!wanted.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError(otherwise.get());
                }
                changed.wait(left);
            }
        }
    }

    private void change(Runnable change) {
        synchronized (changed) {
            change.run();
            changed.notifyAll();
        }
    }

    private void accept() throws IOException {
        while (!listener.isClosed()) {
            Socket socket = listener.accept();
            sockets.add(socket);
            start(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws Exception {
        change(() -> open++);
        try (socket) {
            converse(socket);
        } finally {
            change(() -> open--);
        }
    }

    private void converse(Socket socket) throws Exception {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String head = head(in);
        CompletableFuture<Void> admitted = admission;
        change(() -> handshakes.add(head.toLowerCase(Locale.ROOT)));
        admitted.get(20, TimeUnit.SECONDS);
        OutputStream out = socket.getOutputStream();
        if (status != 101) {
            out.write(("HTTP/1.1 " + status + " No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return;
        }
        String key = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key:"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElseThrow();
        byte[] digest = MessageDigest.getInstance("SHA-1")
                .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(digest) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        Peer peer = new Peer(socket, out);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int first = in.readUnsignedByte();
            int opcode = first & 15;
            message.writeBytes(payload(in));
            if (opcode == 8) {
                return;
            }
            if ((first & 0x80) != 0 && opcode <= 1) {
                JsonNode frame = JsonMapper.shared().readTree(message.toByteArray());
                message.reset();
                change(() -> frames.add(frame));
                script.answer(peer, frame, answered.incrementAndGet());
            }
        }
    }

    private static String head(DataInputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    private static byte[] payload(DataInputStream in) throws IOException {
        long length = in.readUnsignedByte() & 127;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        byte[] mask = in.readNBytes(4);
        byte[] payload = in.readNBytes((int) length);
        for (int index = 0; index < payload.length; index++) {
            payload[index] ^= mask[index & 3];
        }
        return payload;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** The other end of a connection. */
    static final class Peer {
        private final Socket socket;
        private final OutputStream out;

        private Peer(Socket socket, OutputStream out) {
            this.socket = socket;
            this.out = out;
        }

        void send(String text) throws IOException {
            frame(0x81, text.getBytes(StandardCharsets.UTF_8));
        }

        /** Sends one message in frames of one byte, with a ping between them. */
        void sendInPieces(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int index = 0; index < bytes.length; index++) {
                boolean last = index == bytes.length - 1;
                frame((last ? 0x80 : 0) | (index == 0 ? 1 : 0), new byte[] {bytes[index]});
                if (index == bytes.length / 2) {
                    frame(0x89, new byte[] {1});
                }
            }
        }

        /** Says goodbye properly. */
        void goodbye() throws IOException {
            frame(0x88, new byte[] {3, (byte) 232});
        }

        /** Ends the connection without a word. */
        void drop() throws IOException {
            socket.close();
        }

        private void frame(int first, byte[] payload) throws IOException {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            frame.write(first);
            if (payload.length < 126) {
                frame.write(payload.length);
            } else {
                frame.write(126);
                frame.write(payload.length >> 8);
                frame.write(payload.length);
            }
            frame.writeBytes(payload);
            out.write(frame.toByteArray());
            out.flush();
        }
    }

    /** Something that may throw, on a thread of its own. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (Exception e) {
                        // Connections end in all ways here; what clients make of it is what tests look at.
                        Thread.currentThread().interrupt();
                    }
                },
                "small-web-socket-server");
        thread.setDaemon(true);
        thread.start();
    }
}
