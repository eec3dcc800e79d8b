package dev.codex4j.harness.internal.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codex4j.harness.CodexHarness;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.rpc.LineTransport;
import dev.codex4j.protocol.rpc.Side;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A client that writes and reads lines of JSON, so that it can also say what no client should. */
final class WireClient implements AutoCloseable {
    private static final long SECONDS = 20;

    private final OutputStream toServer;
    private final List<JsonNode> heard = new ArrayList<>();
    private int calls;

    @SuppressWarnings("FutureReturnValueIgnored") // the end of the connection shows in what is heard
    WireClient(CodexHarness harness) throws IOException {
        Pipe in = Pipe.open();
        Pipe out = Pipe.open();
        harness.serve(LineTransport.over(
                Side.SERVER, Channels.newInputStream(in.source()), Channels.newOutputStream(out.sink())));
        toServer = Channels.newOutputStream(in.sink());
        Thread reader = new Thread(() -> read(new BufferedReader(Channels.newReader(out.source(), UTF_8))));
        reader.setDaemon(true);
        reader.start();
        call("initialize", """
                {"clientInfo": {"name": "wire", "version": "1"}, "capabilities": {"experimentalApi": true}}""");
        send("""
                {"method": "initialized"}""");
    }

    private void read(BufferedReader lines) {
        try (lines) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (heard) {
                    heard.add(ProtocolJson.mapper().readTree(line));
                    heard.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(String line) {
        try {
            synchronized (toServer) {
                toServer.write((line.strip().replace('\n', ' ') + "\n").getBytes(UTF_8));
                toServer.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request and waits for what it results in. */
    JsonNode call(String method, String params) {
        int id = ++calls;
        send("{\"id\": " + id + ", \"method\": \"" + method + "\", \"params\": " + params + "}");
        JsonNode answer = await(message ->
                message.path("id").asInt(-1) == id && message.path("method").isMissingNode());
        if (answer.has("error")) {
            throw new AssertionError(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    /** The first message of a method, asked or told, ever since the beginning. */
    JsonNode await(String method) {
        return await(message -> message.path("method").asString("").equals(method));
    }

    JsonNode await(Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (heard) {
            while (true) {
                @Nullable
                JsonNode found = heard.stream().filter(wanted).findFirst().orElse(null);
                if (found != null) {
                    return found;
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("not heard among " + heard);
                }
                try {
                    heard.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** All messages of a method so far. */
    List<JsonNode> heard(String method) {
        synchronized (heard) {
            return heard.stream()
                    .filter(message -> message.path("method").asString("").equals(method))
                    .toList();
        }
    }

    /** Answers a request with a result. */
    void answer(JsonNode request, String result) {
        send("{\"id\": " + request.path("id") + ", \"result\": " + result + "}");
    }

    void refuse(JsonNode request) {
        send("{\"id\": " + request.path("id") + ", \"error\": {\"code\": -32000, \"message\": \"no idea\"}}");
    }

    /** Hangs up. */
    @Override
    public void close() {
        try {
            toServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
