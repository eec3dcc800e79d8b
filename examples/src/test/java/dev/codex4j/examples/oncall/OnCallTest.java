package dev.codex4j.examples.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The agent on call uses the host's tool, and learns from its refusal. */
@Timeout(60)
class OnCallTest {
    @TempDir
    Path folder;

    @Test
    void theAgentFindsTheServiceThatIsInTrouble() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OnCall.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertEquals("""
                [service_status: failed]
                [service_status: completed]
                It is checkout: 210 errors within five minutes.
                """, out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
