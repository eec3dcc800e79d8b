package dev.codex4j.harness.model.scripted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Points the official app server at served rules: the agent there runs a real command and patches a real file. Runs
 * where the environment variable {@code CODEX_REFERENCE} names that binary.
 */
@Timeout(60)
class ReferenceBinaryTest {
    @TempDir
    Path folder;

    @Test
    void officialServerWorksByTheRules() throws Exception {
        String binary = System.getenv("CODEX_REFERENCE");
        assumeTrue(binary != null, "CODEX_REFERENCE does not name the official codex binary");
        Path home = Files.createDirectory(folder.resolve("home"));
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(project.resolve("number.txt"), "41\n");
        ScriptedModel model = ScriptedModel.builder()
                .when(Condition.lastUserMessage(TextPattern.contains("answer")))
                .call("exec_command", Map.of("cmd", "cat number.txt"))
                .when(Condition.lastToolOutput(TextPattern.find("^(\\d+)$")))
                .patch(seen -> "*** Begin Patch\n*** Update File: number.txt\n@@\n-" + seen.group(1) + "\n+"
                        + (Integer.parseInt(seen.group(1)) + 1) + "\n*** End Patch\n")
                .otherwise()
                .say("patched")
                .build();
        try (ScriptedModelServer server = ScriptedModelServer.start(model)) {
            Files.writeString(home.resolve("config.toml"), """
                    model = "mock-model"
                    model_provider = "scripted"
                    approval_policy = "never"
                    sandbox_mode = "danger-full-access"
                    [model_providers.scripted]
                    name = "scripted"
                    base_url = "%s"
                    """.formatted(server.baseUrl()));
            Process process = start(binary, home, project);
            try {
                assertEquals("patched", runOneTurn(process, project));
            } finally {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
        assertEquals("42\n", Files.readString(project.resolve("number.txt")));
    }

    private static Process start(String binary, Path home, Path project) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(binary, "app-server")
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CODEX_HOME", home.toString());
        builder.environment().put("NO_PROXY", "127.0.0.1");
        return builder.start();
    }

    private static String runOneTurn(Process process, Path project) throws IOException {
        try (Writer out = process.outputWriter();
                BufferedReader in = process.inputReader()) {
            send(
                    out,
                    Map.of(
                            "id",
                            1,
                            "method",
                            "initialize",
                            "params",
                            Map.of("clientInfo", Map.of("name", "test", "version", "1"))));
            await(in, 1);
            send(out, Map.of("method", "initialized"));
            send(out, Map.of("id", 2, "method", "thread/start", "params", Map.of("cwd", project.toString())));
            String thread =
                    await(in, 2).path("result").path("thread").path("id").asString();
            send(
                    out,
                    Map.of(
                            "id",
                            3,
                            "method",
                            "turn/start",
                            "params",
                            Map.of(
                                    "threadId",
                                    thread,
                                    "input",
                                    java.util.List.of(Map.of("type", "text", "text", "find the answer")))));
            String said = "";
            while (true) {
                JsonNode message = read(in);
                JsonNode item = message.path("params").path("item");
                if (message.path("method").asString("").equals("item/completed")
                        && item.path("type").asString("").equals("agentMessage")) {
                    said = item.path("text").asString();
                } else if (message.path("method").asString("").equals("turn/completed")) {
                    assertEquals(
                            "completed",
                            message.path("params").path("turn").path("status").asString(""),
                            message::toString);
                    return said;
                }
            }
        }
    }

    private static void send(Writer out, Map<String, ?> message) throws IOException {
        out.write(JsonMapper.shared().writeValueAsString(message) + "\n");
        out.flush();
    }

    private static JsonNode await(BufferedReader in, int id) throws IOException {
        JsonNode message;
        do {
            message = read(in);
        } while (message.path("id").asInt(-1) != id);
        assertTrue(message.has("result"), message::toString);
        return message;
    }

    private static JsonNode read(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("the server ended");
        }
        return JsonMapper.shared().readTree(line);
    }
}
