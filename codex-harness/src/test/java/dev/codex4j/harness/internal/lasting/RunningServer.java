package dev.codex4j.harness.internal.lasting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The process of an app server, and a client that speaks to it in lines of JSON. */
final class RunningServer implements AutoCloseable {
    private static final long SECONDS = 60;

    private final ServerProgram program;
    private final Process process;
    private final Writer input;
    private final Thread reading;
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final BlockingQueue<JsonNode> untaken = new LinkedBlockingQueue<>();
    private volatile boolean ended;

    private RunningServer(ServerProgram program, Process process) {
        this.program = program;
        this.process = process;
        this.input = process.outputWriter();
        this.reading = new Thread(this::read, "output of " + program);
        reading.setDaemon(true);
        reading.start();
    }

    /** Starts a server and introduces a client to it. */
    static RunningServer start(ServerProgram program, ProcessBuilder builder) throws IOException {
        RunningServer server =
                new RunningServer(program, builder.command(program.command()).start());
        try {
            server.request(
                    "initialize",
                    Map.of(
                            "clientInfo",
                            Map.of("name", "test", "version", "1"),
                            "capabilities",
                            Map.of("experimentalApi", true)));
            server.write(Map.of("method", "initialized"));
            return server;
        } catch (RuntimeException | Error e) {
            server.kill();
            throw e;
        }
    }

    ServerProgram program() {
        return program;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public String toString() {
        return program.toString();
    }

    /** Sends a request; the whole message that answers it comes later. */
    CompletableFuture<JsonNode> send(String method, Map<String, ?> parameters) {
        int id = requests.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        pending.put(id, answer);
        try {
            write(Map.of("id", id, "method", method, "params", parameters));
        } catch (UncheckedIOException e) {
            answer.completeExceptionally(e);
        }
        if (ended) {
            answer.completeExceptionally(new IOException(program + " has ended"));
        }
        return answer;
    }

    /** The result of a request. */
    JsonNode request(String method, Map<String, ?> parameters) {
        JsonNode answer = answer(method, parameters);
        return answer.has("result")
                ? answer.path("result")
                : fail(method + " was refused by " + program + ": " + answer.path("error"));
    }

    /** The message with which a request is refused. */
    String refusal(String method, Map<String, ?> parameters) {
        JsonNode answer = answer(method, parameters);
        assertFalse(answer.has("result"), () -> method + " was not refused by " + program + ": " + answer);
        return answer.at("/error/message").asString("");
    }

    private JsonNode answer(String method, Map<String, ?> parameters) {
        try {
            return send(method, parameters).orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            return fail(program + " does not answer " + method, e.getCause());
        }
    }

    /** Starts a thread and returns its id. */
    String startThread() {
        return request("thread/start", Map.of()).at("/thread/id").asString();
    }

    /** Resumes a thread and returns it. */
    JsonNode resume(String thread) {
        return request("thread/resume", Map.of("threadId", thread)).path("thread");
    }

    /** The turns of a thread as it is read. */
    JsonNode read(String thread) {
        return request("thread/read", Map.of("threadId", thread, "includeTurns", true))
                .at("/thread/turns");
    }

    /** Asks for a turn; the answer comes later. */
    CompletableFuture<JsonNode> sendTurn(String thread, String text) {
        return send("turn/start", Map.of("threadId", thread, "input", text(text)));
    }

    static List<Map<String, String>> text(String text) {
        return List.of(Map.of("type", "text", "text", text));
    }

    /** Runs a turn to its end, and returns it as that is announced. */
    JsonNode turn(String thread, String text) {
        return turn(Map.of("threadId", thread, "input", text(text)));
    }

    /** Runs a turn to its end, and returns it as that is announced. */
    JsonNode turn(Map<String, ?> parameters) {
        return awaitEnd(request("turn/start", parameters).at("/turn/id").asString());
    }

    /** The turn as its end is announced. */
    JsonNode awaitEnd(String turn) {
        return await(message -> is(message, "turn/completed")
                        && message.at("/params/turn/id").asString("").equals(turn))
                .at("/params/turn");
    }

    /** The next notification of a kind among those that were not looked at yet; those before it are not looked at again. */
    JsonNode await(Predicate<JsonNode> wanted) {
        try {
            while (true) {
                JsonNode message = untaken.poll(SECONDS, TimeUnit.SECONDS);
                if (message == null || message.isMissingNode()) {
                    return fail(program + (message == null ? " says nothing more after " : " ended after ") + last());
                }
                if (wanted.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(e);
        }
    }

    private List<JsonNode> last() {
        return told.subList(Math.max(0, told.size() - 3), told.size());
    }

    static boolean is(JsonNode notification, String method) {
        return notification.path("method").asString("").equals(method);
    }

    /** All notifications so far. */
    List<JsonNode> told() {
        return told;
    }

    private void write(Map<String, ?> message) {
        try {
            synchronized (input) {
                input.write(JsonMapper.shared().writeValueAsString(message) + "\n");
                input.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            String line;
            while ((line = output.readLine()) != null) {
                take(JsonMapper.shared().readTree(line));
            }
        } catch (IOException | RuntimeException e) {
            // A line that was cut off by the end of the process is nothing that anybody saw.
        } finally {
            ended = true;
            untaken.add(MissingNode.getInstance());
            pending.values().forEach(answer -> answer.completeExceptionally(new IOException(program + " has ended")));
        }
    }

    private void take(JsonNode message) {
        if (message.has("method")) {
            told.add(message);
            untaken.add(message);
        } else {
            CompletableFuture<JsonNode> answer =
                    pending.remove(message.path("id").asInt(-1));
            if (answer != null) {
                answer.complete(message);
            }
        }
    }

    /** Ends it without a warning. On return all that it said before is known. */
    void kill() {
        try {
            process.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS);
            reading.join(TimeUnit.SECONDS.toMillis(SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it in order. */
    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            // It is gone already.
        }
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            kill();
        }
    }
}
