package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.config.ConfigWarningNotification;
import dev.codex4j.protocol.thread.ThreadStartParams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("Rules and sandbox")
class RulesAndWarningsTest {
    private static final String FORBIDS_ECHO =
            "prefix_rule(pattern=[\"echo\"], decision=\"forbidden\", justification=\"not here\")\n";

    @TempDir
    private Path folder;

    private Path home;
    private Path project;
    private @Nullable ConnectedClient connected;

    @BeforeEach
    void prepare() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        project = Files.createDirectories(folder.resolve("project/sub")).getParent();
        Files.createDirectory(project.resolve(".git"));
    }

    @AfterEach
    void close() {
        if (connected != null) {
            connected.close();
        }
    }

    private ConnectedClient client(Map<String, String> settings) {
        connected = new ConnectedClient(home, settings);
        return connected;
    }

    private void trust(String level) throws IOException {
        Files.writeString(
                home.resolve("config.toml"), "[projects.\"" + project + "\"]\ntrust_level = \"" + level + "\"\n");
    }

    private static void rules(Path where, String text) throws IOException {
        Files.createDirectories(where);
        Files.writeString(where.resolve("some.rules"), text);
    }

    private static String start(ConnectedClient client, Path cwd) {
        return client.request(ThreadStartParams.builder().cwd(cwd.toString()).build())
                .thread()
                .id();
    }

    /** What the model is told when it runs a command. */
    private static String output(ConnectedClient client, String thread, String command) {
        client.script(
                Reply.empty().call("exec_command", Map.of("cmd", command)),
                Reply.empty().say("done"));
        client.run(thread, "go");
        return client.asked().get(client.asked().size() - 1).lastToolOutput().orElseThrow();
    }

    @Test
    @DisplayName("of a trusted project hold in all of it")
    void trustedProjectRulesHold() throws Exception {
        trust("trusted");
        rules(project.resolve(".codex/rules"), FORBIDS_ECHO);
        rules(project.resolve("sub/.codex/rules"), FORBIDS_ECHO.replace("echo", "date"));
        ConnectedClient client = client(Map.of());
        String sub = start(client, project.resolve("sub"));
        assertTrue(output(client, sub, "echo hi").contains("not here"));
        assertTrue(output(client, sub, "date").contains("not here"));
        String root = start(client, project);
        assertTrue(output(client, root, "echo hi").contains("not here"));
        assertTrue(output(client, root, "date").contains("exited with code 0"));
    }

    @Test
    @DisplayName("of a project that is not trusted are not even read")
    void untrustedProjectRulesAreNotRead() throws Exception {
        rules(project.resolve(".codex/rules"), "broken(");
        ConnectedClient client = client(Map.of());
        assertTrue(output(client, start(client, project), "echo hi").endsWith("hi\n"));
        trust("untrusted");
        assertTrue(output(client, start(client, project), "echo hi").endsWith("hi\n"));
        assertEquals(List.of(), warnings(client));
    }

    private static List<ConfigWarningNotification> warnings(ConnectedClient client) {
        return client.told().stream()
                .filter(ConfigWarningNotification.class::isInstance)
                .map(ConfigWarningNotification.class::cast)
                .toList();
    }

    @Test
    @DisplayName("that are broken are told of when a client comes, and none is applied")
    void brokenRulesOfTheUserAreToldOfOnce() throws Exception {
        rules(home.resolve("rules"), "prefix_rule(pattern=[\"true\"])\nprefix_rule(pattern=3)\n");
        ConnectedClient client = client(Map.of());
        ConfigWarningNotification warning = client.await(ConfigWarningNotification.class, any -> true);
        assertEquals("Error parsing rules; custom rules not applied.", warning.summary());
        assertEquals(home.resolve("rules/some.rules").toString(), warning.path());
        assertEquals(2, Objects.requireNonNull(warning.range()).start().line());
        client.startThread();
        assertEquals(List.of(), warnings(client));
    }

    @Test
    @DisplayName("that are broken in a trusted project are told of before each of its threads")
    void brokenRulesOfAProjectAreToldOfWithItsThreads() throws Exception {
        trust("trusted");
        rules(project.resolve(".codex/rules"), "broken(");
        ConnectedClient client = client(Map.of());
        for (int i = 0; i < 2; i++) {
            start(client, project);
            List<ConfigWarningNotification> warnings = warnings(client);
            assertEquals(1, warnings.size());
            assertEquals(
                    project.resolve(".codex/rules/some.rules").toString(),
                    warnings.get(0).path());
        }
        start(client, home);
        assertEquals(List.of(), warnings(client));
    }

    @Test
    @DisplayName("are told of when no sandbox can be used, and nothing runs unconfined for that")
    void missingSandboxIsToldOf() throws Exception {
        for (String policy : List.of("never", "on-request")) {
            try (ConnectedClient client = new ConnectedClient(
                    home,
                    Map.of("sandbox_mode", "workspace-write", "approval_policy", policy),
                    Map.of("PATH", folder.resolve("nothing").toString(), "SHELL", "/bin/sh"))) {
                ConfigWarningNotification warning = client.await(ConfigWarningNotification.class, any -> true);
                assertTrue(warning.summary().startsWith("No sandbox can be used on this machine"), warning.summary());
                String output = output(client, start(client, project), "echo x > made");
                assertTrue(output.contains("Rejected"), output);
                assertFalse(Files.exists(project.resolve("made")));
            }
        }
    }
}
