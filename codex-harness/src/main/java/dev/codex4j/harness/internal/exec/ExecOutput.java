package dev.codex4j.harness.internal.exec;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What the model is told about a command: how long, how it ended or that it goes on, and its output, cut to a budget.
 *
 * @param chunkId six hexadecimal digits that name this answer
 * @param wallTime how long the call waited
 * @param exitCode present when the command has ended
 * @param sessionId present when it goes on
 * @param output what it wrote since the last answer
 * @param limit how much of the output is given
 */
public record ExecOutput(
        String chunkId,
        Duration wallTime,
        OptionalInt exitCode,
        OptionalInt sessionId,
        CapturedOutput output,
        OutputLimit limit) {

    /** The text for the model. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("Chunk ID: ").append(chunkId).append('\n');
        text.append(String.format(Locale.ROOT, "Wall time: %.4f seconds", wallTime.toNanos() / 1e9))
                .append('\n');
        exitCode.ifPresent(
                code -> text.append("Process exited with code ").append(code).append('\n'));
        sessionId.ifPresent(
                id -> text.append("Process running with session ID ").append(id).append('\n'));
        text.append("Original token count: ")
                .append(OutputBudget.tokens(output.totalBytes()))
                .append('\n');
        return text.append("Output:\n").append(OutputBudget.fit(output, limit)).toString();
    }
}
