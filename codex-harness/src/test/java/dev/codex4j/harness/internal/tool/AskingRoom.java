package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.internal.sandbox.PlatformSandbox;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * A harness with one thread, whose model calls tools, and a client that is asked. Commands run the script {@code probe} or
 * one of its copies: it says that it ran, and leaves a trace outside of the workspace where the sandbox lets it.
 */
final class AskingRoom implements AutoCloseable {
    static final String COMMAND_QUESTION = "item/commandExecution/requestApproval";
    static final String PATCH_QUESTION = "item/fileChange/requestApproval";

    private static final String RULES = """
            prefix_rule(pattern=["sh", "allowed"])
            prefix_rule(pattern=["sh", "asking"], decision="prompt", justification="because")
            prefix_rule(pattern=["sh", "forbidden"], decision="forbidden", justification="never")
            """;

    final CodexHarness harness;
    final WireClient client;
    final Path home;
    final Path workspace;
    final Path trace;
    final String threadId;
    private final BlockingQueue<Reply> script = new LinkedBlockingQueue<>();
    private final List<String> outputs = new CopyOnWriteArrayList<>();

    /**
     * @param thread further members of the parameters that the thread starts with
     * @param searchPath where the harness finds programs
     */
    AskingRoom(Path folder, String thread, String searchPath) throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        workspace = Files.createDirectories(folder.resolve("workspace"));
        trace = folder.resolve("trace");
        Files.createDirectories(home.resolve("rules"));
        Files.writeString(home.resolve("rules/mine.rules"), RULES);
        for (String name : List.of("probe", "allowed", "asking", "forbidden")) {
            Files.writeString(workspace.resolve(name), "echo ran; (echo x > " + trace + ") 2>/dev/null; exit 0\n");
        }
        harness = CodexHarness.builder()
                .codexHome(home)
                .workingFolder(workspace)
                .environment(Map.of("PATH", searchPath, "SHELL", "/bin/bash", "HOME", home.toString()))
                .setting("model", "test-model")
                .setting("sandbox_workspace_write.exclude_slash_tmp", "true")
                .setting("sandbox_workspace_write.exclude_tmpdir_env_var", "true")
                .model(ScriptedModel.builder()
                        .observer(seen -> seen.lastToolOutput().ifPresent(outputs::add))
                        .otherwise()
                        .reply(seen -> {
                            Reply reply = script.poll();
                            return reply == null ? Reply.empty().say("done") : reply;
                        })
                        .build())
                .build();
        client = new WireClient(harness);
        threadId = client.call("thread/start", "{\"cwd\": \"" + workspace + "\"" + thread + "}")
                .path("thread")
                .path("id")
                .asString();
    }

    /** A room with the sandbox of this machine. */
    static AskingRoom confined(Path folder, String policy, String sandbox) throws IOException {
        Path state = Files.createDirectories(folder).resolve("trial");
        var unusable = PlatformSandbox.of(System.getenv(), state, Runnable::run).unusable();
        assumeTrue(unusable.isEmpty(), () -> "no sandbox on this machine: " + unusable.orElse(""));
        return new AskingRoom(folder, settings(policy, sandbox), System.getenv("PATH"));
    }

    static String settings(String policy, String sandbox) {
        return ", \"approvalPolicy\": " + POLICIES.getOrDefault(policy, "\"" + policy + "\"") + ", \"sandbox\": \""
                + SANDBOXES.getOrDefault(sandbox, sandbox) + "\"";
    }

    private static final Map<String, String> SANDBOXES =
            Map.of("workspace", "workspace-write", "full", "danger-full-access");

    private static final Map<String, String> POLICIES = new HashMap<>();

    static {
        POLICIES.put("no-escape", granular(false, true));
        POLICIES.put("no-rules", granular(true, false));
    }

    private static String granular(boolean sandboxApproval, boolean rules) {
        return "{\"granular\": {\"sandbox_approval\": " + sandboxApproval + ", \"rules\": " + rules
                + ", \"skill_approval\": true, \"request_permissions\": true, \"mcp_elicitations\": true}}";
    }

    /** Begins a turn in which the model makes one call. */
    String begin(Reply call) {
        script.add(call);
        return client.call(
                        "turn/start",
                        "{\"threadId\": \"" + threadId + "\", \"input\": [{\"type\": \"text\", \"text\": \"go\"}]}")
                .path("turn")
                .path("id")
                .asString();
    }

    /** How a turn has ended. */
    String end(String turnId) {
        return client.await(message -> message.path("method").asString("").equals("turn/completed")
                        && message.path("params")
                                .path("turn")
                                .path("id")
                                .asString()
                                .equals(turnId))
                .path("params")
                .path("turn")
                .path("status")
                .asString();
    }

    /** What the model was told that its last call has come to; empty when it was not told. */
    String output() {
        return outputs.isEmpty() ? "" : outputs.get(outputs.size() - 1);
    }

    int outputCount() {
        return outputs.size();
    }

    boolean leftTrace() throws IOException {
        return Files.deleteIfExists(trace);
    }

    /** The question of a turn. */
    JsonNode question(String method, String turnId) {
        return client.await(message -> message.path("method").asString("").equals(method)
                && message.path("params").path("turnId").asString().equals(turnId));
    }

    static Reply run(String command) {
        return Reply.empty().call("exec_command", Map.of("cmd", command));
    }

    static Reply runOutside(String command) {
        return Reply.empty()
                .call(
                        "exec_command",
                        Map.of("cmd", command, "sandbox_permissions", "require_escalated", "justification", "please"));
    }

    /** Waits also for the sandbox to tidy up, which goes on a moment longer. */
    @Override
    public void close() throws IOException {
        client.close();
        harness.close();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end && sandboxIsInUse()) {
            Thread.onSpinWait();
        }
    }

    private boolean sandboxIsInUse() throws IOException {
        Path state = home.resolve("tmp/sandbox");
        if (!Files.isDirectory(state)) {
            return false;
        }
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(state, "*.lock")) {
            return locks.iterator().hasNext();
        }
    }
}
