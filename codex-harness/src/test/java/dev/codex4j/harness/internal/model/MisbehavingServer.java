package dev.codex4j.harness.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP server on a raw socket that can do everything a server must not do. Each connection takes one request. */
final class MisbehavingServer implements AutoCloseable {
    /** What to do with one connection once its request was read. */
    interface Behaviour {
        void answer(Connection connection) throws IOException, InterruptedException;
    }

    /** A request as it arrived. */
    record Request(String line, Map<String, String> headers, String body) {}

    /** The server's side of one connection. */
    record Connection(Socket socket, OutputStream out) {
        void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        /** Keeps the connection, saying nothing, until the client goes away. */
        void hold() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                continue;
            }
        }
    }

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final List<Behaviour> behaviours;

    /** Connection number n gets behaviour n; all after the last one get the last one. */
    MisbehavingServer(Behaviour... behaviours) throws IOException {
        this.behaviours = List.of(behaviours);
        start(this::accept);
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/v1";
    }

    int port() {
        return server.getLocalPort();
    }

    int openConnections() {
        return sockets.size();
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "misbehaving-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Request request = read(socket.getInputStream());
            Behaviour behaviour;
            synchronized (requests) {
                behaviour = behaviours.get(Math.min(requests.size(), behaviours.size() - 1));
                requests.add(request);
            }
            behaviour.answer(new Connection(socket, socket.getOutputStream()));
        } catch (IOException | InterruptedException e) {
            // The client went away; tests look at what it did before.
            return;
        } finally {
            sockets.remove(socket);
        }
    }

    private static Request read(InputStream in) throws IOException {
        String line = line(in);
        Map<String, String> headers = new TreeMap<>();
        String header;
        while (!(header = line(in)).isEmpty()) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).trim());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next;
        while ((next = in.read()) != '\n') {
            if (next < 0) {
                throw new IOException("the client went away");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** A complete response with a status, headers such as {@code "a: b"}, and a body. */
    static Behaviour status(int status, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " whatever\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("connection: close\r\ncontent-length: ")
                .append(bytes.length)
                .append("\r\n\r\n");
        return connection -> {
            connection.write(head.toString());
            connection.out().write(bytes);
            connection.out().flush();
        };
    }

    /** A complete stream of these events, each the JSON of one event. */
    static Behaviour events(String... events) {
        return status(200, stream(events), "content-type: text/event-stream");
    }

    /** Headers of a chunked stream, and these events; what follows is up to the test. */
    static void begin(Connection connection, String... events) throws IOException {
        connection.write("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n");
        for (String event : events) {
            chunk(connection, stream(event));
        }
    }

    static void chunk(Connection connection, String text) throws IOException {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        connection.write(Integer.toHexString(length) + "\r\n" + text + "\r\n");
    }

    static String stream(String... events) {
        StringBuilder text = new StringBuilder();
        for (String event : events) {
            text.append("event: message\ndata: ").append(event).append("\n\n");
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
