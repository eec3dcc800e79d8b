package dev.codex4j.harness.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShellQuotingTest {
    @Test
    void quotesAsRecorded() throws IOException {
        try (InputStream cases = Objects.requireNonNull(getClass().getResourceAsStream("quoting.json"))) {
            for (JsonNode recorded : new JsonMapper().readTree(cases)) {
                List<String> command =
                        List.of("/bin/bash", "-lc", recorded.get("script").stringValue());
                assertEquals(recorded.get("line").stringValue(), ShellQuoting.join(command));
                assertEquals(command, ShellQuoting.split(ShellQuoting.join(command)));
            }
        }
    }

    @Test
    void bashReadsBackTheSameWords() throws Exception {
        Random random = new Random(7);
        String alphabet = "ab0 \t\n'\"\\$`!^*?[]{}()<>|&;#~=%-_./é€";
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                word.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            words.add(word.toString());
        }
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", "printf '%s\\0' " + ShellQuoting.join(words));
        bash.environment().put("LC_ALL", "C.UTF-8");
        Process process = bash.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(words, List.of(printed.split("\0", -1)).subList(0, words.size()));
    }

    @Test
    void aLineThatItWouldNotWriteIsOneWord() {
        assertEquals(List.of("echo  $HOME"), ShellQuoting.split("echo  $HOME"));
        assertEquals(List.of("echo 'open"), ShellQuoting.split("echo 'open"));
    }
}
