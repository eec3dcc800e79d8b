package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.model.scripted.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("A command of the model")
class ShellSettingsTest {
    private static final Map<String, String> HOST = Map.of(
            "PATH", System.getenv("PATH"), "SHELL", "/bin/bash", "API_TOKEN", "secret", "OTHER", "thing", "HOME", "/");
    private static final String SHOW = "echo $API_TOKEN,$OTHER,$HOME,$ADDED_KEY,$CODEX_CI";

    @TempDir
    private Path folder;

    private String output(Map<String, String> settings, Map<String, Object> call) {
        try (ConnectedClient client = new ConnectedClient(folder, settings, HOST)) {
            Map<String, Object> arguments = new HashMap<>(call);
            client.script(
                    Reply.empty().call("exec_command", arguments), Reply.empty().say("done"));
            client.run(client.startThread(), "go");
            String output = client.asked()
                    .get(client.asked().size() - 1)
                    .lastToolOutput()
                    .orElseThrow();
            return output.substring(output.indexOf("Output:\n") + "Output:\n".length());
        }
    }

    private String shown(String... settings) {
        Map<String, String> policy = new HashMap<>(Map.of("allow_login_shell", "false"));
        for (int i = 0; i < settings.length; i += 2) {
            policy.put("shell_environment_policy." + settings[i], settings[i + 1]);
        }
        return output(policy, Map.of("cmd", SHOW)).strip();
    }

    @Test
    @DisplayName("sees the variables that the configuration lets through")
    void environmentPolicy() {
        assertEquals("secret,thing,/,,1", shown());
        assertEquals(",thing,/,,1", shown("ignore_default_excludes", "false"));
        assertEquals("secret,,/,,1", shown("exclude", "[\"OTH*\"]"));
        assertEquals(",,/,,1", shown("inherit", "core"));
        assertEquals(",,,own,1", shown("inherit", "none", "set.ADDED_KEY", "own", "ignore_default_excludes", "false"));
        assertEquals(",thing,,,1", shown("include_only", "[\"other\", \"path\"]"));
    }

    @Test
    @DisplayName("runs in a login shell unless the model or the configuration says otherwise")
    void loginShells() {
        String ask = "shopt -q login_shell && echo login || echo plain";
        assertEquals("login\n", output(Map.of(), Map.of("cmd", ask)));
        assertEquals("plain\n", output(Map.of(), Map.of("cmd", ask, "login", false)));
        assertEquals("plain\n", output(Map.of("allow_login_shell", "false"), Map.of("cmd", ask)));
        try (ConnectedClient client = new ConnectedClient(folder, Map.of("allow_login_shell", "false"), HOST)) {
            client.script(
                    Reply.empty().call("exec_command", Map.of("cmd", ask, "login", true)),
                    Reply.empty().say("done"));
            client.run(client.startThread(), "go");
            assertEquals(
                    "login shell is disabled by config; omit `login` or set it to false.",
                    client.asked().get(1).lastToolOutput().orElseThrow());
        }
    }

    @Test
    @DisplayName("that was left running ends with the harness, and so does all that it started")
    void nothingOutlivesTheHarness() throws Exception {
        Path pids = folder.resolve("pids");
        try (ConnectedClient client = new ConnectedClient(folder, Map.of(), HOST)) {
            String script = "(sleep 60 & echo $! >> pids); sleep 61 & echo $! >> pids; wait";
            client.script(
                    Reply.empty().call("exec_command", Map.of("cmd", script, "yield_time_ms", 1000)),
                    Reply.empty().say("left running"));
            client.run(client.startThread(), "go");
            assertEquals(2, Files.readAllLines(pids).size());
        }
        for (String pid : Files.readAllLines(pids)) {
            ProcessHandle handle = ProcessHandle.of(Long.parseLong(pid)).orElse(null);
            if (handle != null) {
                handle.onExit().get(20, TimeUnit.SECONDS);
            }
        }
    }
}
