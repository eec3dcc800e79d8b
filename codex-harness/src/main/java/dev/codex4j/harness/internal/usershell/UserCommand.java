package dev.codex4j.harness.internal.usershell;

import dev.codex4j.harness.internal.exec.OutputLimit;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A command to run for the user.
 *
 * @param itemId the id of the item that shows it
 * @param script what the user typed
 * @param cwd where it runs
 * @param timeout after which it is ended
 * @param outputLimit how much of its output the model is given
 */
public record UserCommand(String itemId, String script, Path cwd, Duration timeout, OutputLimit outputLimit) {
    /** How long a command may run that nobody set a limit for. */
    public static final Duration LONGEST = Duration.ofHours(1);
}
