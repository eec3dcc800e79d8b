package dev.codex4j.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.client.ApprovalHandler;
import dev.codex4j.examples.Servers;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.ScriptedModelServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The quickstart as users run it, wherever the agent is. */
@Timeout(120)
class QuickstartTest {
    private static final String STORY = """
            I run the tests to see what fails.
            $ /bin/bash -lc ./run-tests.sh
            passed: an empty basket is free
            passed: a small basket costs its sum
            FAILED: a basket of exactly 100.00 gets the discount: 10000 instead of 9000 (src/Basket.java)
            passed: a large basket gets the discount
            1 failed
            [exit code 1]
            One test fails: a basket of exactly 100.00 gets the discount. I look at the code.
            """;

    private static final List<String> STEPS = List.of(
            "[src/Basket.java: change completed]\nI run the tests again.\n",
            "All tests passed\n[exit code 0]\n",
            "-        if (total > 10_000) {\n+        if (total >= 10_000) {\n",
            "\nThe tests pass.\n");

    @TempDir
    Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    @Test
    void anAgentInThisProcessFixesTheTest() {
        assertFixed(quickstart(Map.of()));
    }

    @Test
    void anAgentInAChildProcessFixesTheTest() {
        Servers.assumeDistribution();
        assertFixed(quickstart(Map.of(), "--server", "'" + Servers.DISTRIBUTION + "' app-server"));
    }

    @Test
    void theOfficialServerFixesTheTest() {
        Path official = Servers.assumeReference();
        assertFixed(quickstart(Map.of(), "--server", "\"" + official + "\" app-server"));
    }

    @Test
    void aRealModelDoesWhatItIsAskedInTheFolder() throws Exception {
        ScriptedModel model = ScriptedModel.builder()
                .otherwise()
                .say(seen -> seen.conversation().model() + " heard: "
                        + seen.conversation().userMessage().orElse("nothing"))
                .build();
        try (ScriptedModelServer endpoint = ScriptedModelServer.start(model)) {
            Outcome outcome = quickstart(
                    Map.of("OPENAI_API_KEY", "key-of-a-test", "OPENAI_BASE_URL", endpoint.baseUrl()),
                    "--folder",
                    folder.toString(),
                    "--model",
                    "some-model",
                    "Say",
                    "hello");

            assertEquals("", outcome.err());
            assertEquals("some-model heard: Say hello\n\nNo file was changed.\n", outcome.out());
            assertEquals(0, outcome.exitCode());
        }
    }

    @Test
    void wrongArgumentsAreExplained() {
        assertRefused("there is no option --fodler", "--fodler", "x");
        assertRefused("there is no folder " + folder.resolve("nowhere"), "--folder", folder + "/nowhere", "do it");
        assertRefused("--folder needs a value", "--folder");
        assertRefused("--folder needs a prompt that says what is to be done there", "--folder", folder.toString());
        assertRefused(
                "--folder uses a real model, which needs a key: set OPENAI_API_KEY",
                "--folder",
                folder.toString(),
                "do it");
        assertRefused("a prompt is for a real model: say with --folder where it is to work", "do it");
        assertRefused("--model is for a real model: say with --folder where it is to work", "--model", "x");
    }

    @Test
    void helpIsPrinted() {
        Outcome outcome = quickstart(Map.of(), "--help");
        assertEquals(new Outcome(0, QuickstartOptions.HELP, ""), outcome);
    }

    @Test
    void aServerThatCannotBeStartedIsExplained() {
        Outcome outcome = quickstart(Map.of(), "--server", "no-such-program app-server");

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.err().startsWith("error: The server process could not be started: "), outcome.err());
        assertTrue(outcome.err().contains("no-such-program"), outcome.err());
    }

    @Test
    void aServerThatEndsAtOnceIsQuoted() {
        Outcome outcome = quickstart(Map.of(), "--server", "sh -c 'echo no licence >&2; exit 3'");

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.err().contains("ended with exit code 3"), outcome.err());
        assertTrue(outcome.err().contains("no licence"), outcome.err());
    }

    private void assertRefused(String reason, String... arguments) {
        assertEquals(new Outcome(2, "", "error: " + reason + "\nTry --help.\n"), quickstart(Map.of(), arguments));
    }

    private static void assertFixed(Outcome outcome) {
        assertEquals("", outcome.err());
        assertTrue(outcome.out().startsWith(STORY), outcome.out());
        STEPS.forEach(step -> assertTrue(outcome.out().contains(step), outcome.out()));
        assertEquals(0, outcome.exitCode());
    }

    private static Outcome quickstart(Map<String, String> variables, String... arguments) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(List.of("OPENAI_API_KEY", "OPENAI_BASE_URL"));
        environment.putAll(variables);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Quickstart(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        ApprovalHandler.REFUSE_ALL)
                .run(List.of(arguments));
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
