package dev.codex4j.harness.model.scripted;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Serves a {@link ScriptedModel} as an endpoint of the Responses API on this machine, so that an agent in another
 * process can be pointed at it. Credentials are not looked at.
 */
public final class ScriptedModelServer implements AutoCloseable {
    private static final int LARGEST_REQUEST = 256 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService executor;
    private final ScriptedModel model;

    private ScriptedModelServer(ScriptedModel model) throws IOException {
        this.model = model;
        this.executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "codex-scripted-model");
            thread.setDaemon(true);
            return thread;
        });
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Starts serving on a free port of the loopback interface. */
    public static ScriptedModelServer start(ScriptedModel model) throws IOException {
        return new ScriptedModelServer(model);
    }

    /** The address to configure as a provider's {@code base_url}. */
    public String baseUrl() {
        InetSocketAddress address = server.getAddress();
        return "http://127.0.0.1:" + address.getPort() + "/v1";
    }

    /** Stops serving; responses under way are cut off. Idempotent. */
    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")
                    || !exchange.getRequestURI().getPath().endsWith("/responses")) {
                refuse(exchange, 404, "not_found", "only POST .../responses is served");
                return;
            }
            byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
            JsonNode body;
            try {
                body = JsonMapper.shared().readTree(bytes);
            } catch (JacksonException e) {
                refuse(exchange, 400, "invalid_request", "the body is not JSON");
                return;
            }
            send(exchange, model.answer(Conversation.of(body)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, List<ObjectNode> events) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("content-type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (ObjectNode event : events) {
            String text = "event: " + event.path("type").asString() + "\ndata: " + event + "\n\n";
            out.write(text.getBytes(StandardCharsets.UTF_8));
            if (!model.pace().isZero()) {
                out.flush();
                Thread.sleep(model.pace().toMillis());
            }
        }
    }

    private static void refuse(HttpExchange exchange, int status, String code, String message) throws IOException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putObject("error").put("code", code).put("message", message);
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
