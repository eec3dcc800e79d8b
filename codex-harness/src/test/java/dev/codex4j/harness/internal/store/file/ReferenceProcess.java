package dev.codex4j.harness.internal.store.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official app server at work in a folder, with a scripted model. */
final class ReferenceProcess implements AutoCloseable {
    private final Process process;
    private final Writer input;
    private final BufferedReader output;
    private final Path project;
    private int requests;

    private ReferenceProcess(Process process, Path project) {
        this.process = process;
        this.input = process.outputWriter();
        this.output = process.inputReader();
        this.project = project;
    }

    static ReferenceProcess start(String binary, Path home, Path project, String modelUrl) throws IOException {
        Files.writeString(home.resolve("config.toml"), """
                model = "mock-model"
                model_provider = "scripted"
                approval_policy = "never"
                sandbox_mode = "danger-full-access"
                [analytics]
                enabled = false
                [skills.bundled]
                enabled = false
                [features]
                apps = false
                plugins = false
                memories = false
                goals = false
                [model_providers.scripted]
                name = "scripted"
                base_url = "%s"
                supports_websockets = false
                """.formatted(modelUrl));
        ProcessBuilder builder = new ProcessBuilder(binary, "app-server")
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CODEX_HOME", home.toString());
        builder.environment().put("NO_PROXY", "127.0.0.1");
        builder.environment().put("TZ", StoreFixture.CLOCK.getZone().getId());
        ReferenceProcess reference = new ReferenceProcess(builder.start(), project);
        reference.request(
                "initialize",
                Map.of(
                        "clientInfo",
                        Map.of("name", "test", "version", "1"),
                        "capabilities",
                        Map.of("experimentalApi", true)));
        reference.send(Map.of("method", "initialized"));
        return reference;
    }

    /** Sends a request and returns the message that answers it. */
    JsonNode request(String method, Map<String, ?> parameters) throws IOException {
        int id = ++requests;
        send(Map.of("id", id, "method", method, "params", parameters));
        return await(message -> message.path("id").asInt(-1) == id && !message.has("method"));
    }

    String startThread() throws IOException {
        return request("thread/start", Map.of("cwd", project.toString()))
                .at("/result/thread/id")
                .asString();
    }

    /** Runs a turn to its end and returns its id. */
    String turn(String threadId, String text) throws IOException {
        JsonNode turn = request(
                "turn/start", Map.of("threadId", threadId, "input", List.of(Map.of("type", "text", "text", text))));
        String id = turn.at("/result/turn/id").asString();
        await(message -> message.path("method").asString("").equals("turn/completed")
                && message.at("/params/turn/id").asString("").equals(id));
        return id;
    }

    /** What the user said in each turn of a thread, oldest first. */
    List<String> userMessages(String threadId) throws IOException {
        JsonNode turns = request("thread/turns/list", Map.of("threadId", threadId, "sortDirection", "asc"));
        return turns.at("/result/data")
                .valueStream()
                .flatMap(turn -> turn.path("items").valueStream())
                .filter(item -> item.path("type").asString("").equals("userMessage"))
                .map(item -> item.at("/content/0/text").asString(""))
                .toList();
    }

    private void send(Map<String, ?> message) throws IOException {
        input.write(JsonMapper.shared().writeValueAsString(message) + "\n");
        input.flush();
    }

    private JsonNode await(Predicate<JsonNode> wanted) throws IOException {
        while (true) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("the reference server ended");
            }
            JsonNode message = JsonMapper.shared().readTree(line);
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    /** Ends it in order. */
    @Override
    public void close() throws IOException {
        input.close();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
