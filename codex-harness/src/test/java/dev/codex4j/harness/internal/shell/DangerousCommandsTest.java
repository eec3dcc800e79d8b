package dev.codex4j.harness.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DangerousCommandsTest {
    @Test
    void judgesAsRecorded() throws IOException {
        try (InputStream cases = Objects.requireNonNull(getClass().getResourceAsStream("dangerous.txt"))) {
            new String(cases.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String script = new JsonMapper().readValue(line.substring(10), String.class);
                assertEquals(line.startsWith("dangerous"), DangerousCommands.isDangerous(script), line);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\rm -f x", "rm -f \"x", "if rm -f x", "$(((((rm -f x", "`rm -f x"})
    void isNotFooledByEscapesOrBrokenScripts(String script) {
        assertEquals(true, DangerousCommands.isDangerous(script));
    }

    @Test
    void endsForAnyInput() {
        Random random = new Random(3);
        String alphabet = "rm -f$({<>`'\"\\\n;|&)}#EOF ";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 20_000; i++) {
                StringBuilder script = new StringBuilder();
                for (int length = random.nextInt(40); length > 0; length--) {
                    script.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                DangerousCommands.isDangerous(script.toString());
                CommandActions.of(script.toString(), Path.of("/"));
            }
            DangerousCommands.isDangerous("$(".repeat(50_000));
            DangerousCommands.isDangerous("${".repeat(50_000));
        });
    }
}
