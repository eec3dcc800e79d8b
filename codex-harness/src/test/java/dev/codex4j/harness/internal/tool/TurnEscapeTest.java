package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attacks on the sandbox through whole turns, each also where full access lets them succeed. */
@DisplayName("A command of a turn")
class TurnEscapeTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            writes outside             | echo x > ../trace
            follows a link out         | ln -s .. up; echo x > up/trace
            goes through /proc         | echo x > /proc/self/root/$PWD/../trace
            starts a program elsewhere | (cd ..; setsid sh -c 'echo x > trace')
            writes from the background | (sleep 0.1; echo x > ../trace) & wait
            makes a repository         | mkdir -p .git && echo x > .git/config && cp .git/config ../trace
            changes the settings       | mkdir -p .codex && echo x > .codex/config.toml && cp .codex/config.toml ../trace
            changes the rules          | echo x >> "$HOME/rules/mine.rules" && cp "$HOME/rules/mine.rules" ../trace
            """)
    void isStopped(String name, String command) throws Exception {
        try (AskingRoom free = AskingRoom.confined(folder.resolve("free"), "never", "full")) {
            free.end(free.begin(AskingRoom.run(command)));
            assertTrue(free.leftTrace(), free.output());
        }
        try (AskingRoom confined = AskingRoom.confined(folder.resolve("confined"), "never", "workspace")) {
            confined.end(confined.begin(AskingRoom.run(command)));
            assertFalse(confined.leftTrace(), confined.output());
        }
        Path workspace = folder.resolve("confined/workspace");
        assertFalse(Files.exists(workspace.resolve(".git")), "nothing is left behind");
        assertFalse(Files.exists(workspace.resolve(".codex")), "nothing is left behind");
    }

    @Test
    @DisplayName("sees only the variables that the harness was given")
    void variables() throws Exception {
        String ours = System.getenv().keySet().stream()
                .filter(name -> !Set.of("PATH", "SHELL", "HOME", "PWD", "SHLVL", "_", "LANG")
                        .contains(name))
                .filter(name -> !name.startsWith("LC_") && !name.startsWith("CODEX_"))
                .reduce("", (names, name) -> names + "|" + name);
        try (AskingRoom room = AskingRoom.confined(folder, "never", "workspace")) {
            room.end(room.begin(AskingRoom.run(
                    "env | cut -d= -f1 | grep -xE 'NOBODY" + ours + "' | grep -vxE 'TERM|PAGER|NO_COLOR|COLORTERM'")));
            assertTrue(room.output().contains("exited with code 1\n"), room.output());
        }
    }

    @ParameterizedTest(name = "that runs on after its turn ends with the harness: {0}")
    @CsvSource({"workspace", "full"})
    void outlivesNobody(String sandbox) throws Exception {
        Path beat;
        try (AskingRoom room = AskingRoom.confined(folder, "never", sandbox)) {
            beat = room.workspace.resolve("beat");
            room.end(room.begin(Reply.empty()
                    .call(
                            "exec_command",
                            Map.of(
                                    "cmd",
                                    "setsid sh -c 'while :; do echo . >> beat; sleep 0.02; done' &"
                                            + " while [ ! -s beat ]; do sleep 0.02; done; echo beating; wait",
                                    "yield_time_ms",
                                    2000))));
            assertTrue(room.output().contains("Process running with session ID"), room.output());
            assertTrue(Files.exists(beat));
        }
        long size = Files.size(beat);
        TimeUnit.MILLISECONDS.sleep(200);
        assertEquals(size, Files.size(beat));
    }
}
