package dev.codex4j.harness.internal.exec;

import java.time.Duration;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What one wait for a command brought.
 *
 * @param session the command
 * @param waited how long the wait was
 * @param exitCode present when the command has ended
 * @param output what it wrote since the wait before
 */
public record ExecYield(ExecSession session, Duration waited, OptionalInt exitCode, CapturedOutput output) {
    /** The text for the model, its output cut to that limit. */
    public String text(OutputLimit limit) {
        String chunkId = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt(), 6);
        OptionalInt sessionId = exitCode.isPresent() ? OptionalInt.empty() : OptionalInt.of(session.id());
        return new ExecOutput(chunkId, waited, exitCode, sessionId, output, limit).text();
    }
}
