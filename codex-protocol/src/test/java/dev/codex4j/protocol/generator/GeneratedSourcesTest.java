package dev.codex4j.protocol.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps the checked-in sources equal to what the catalogue says. To rewrite them, run this test with
 * {@code -Dprotocol.generate=true}.
 */
class GeneratedSourcesTest {
    private static final Path FOLDER = Path.of("src/generated/java");

    @Test
    void checkedInSourcesAreWhatTheGeneratorWrites() throws IOException {
        if (Boolean.getBoolean("protocol.generate")) {
            ProtocolGenerator.main(new String[] {FOLDER.toString()});
        }
        Map<String, String> checkedIn = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                checkedIn.put(ProtocolGenerator.name(FOLDER, file), Files.readString(file));
            }
        }
        Map<String, String> generated = ProtocolGenerator.sources();
        assertEquals(generated.keySet(), checkedIn.keySet());
        generated.forEach((name, text) -> assertEquals(text, checkedIn.get(name), name));
    }
}
