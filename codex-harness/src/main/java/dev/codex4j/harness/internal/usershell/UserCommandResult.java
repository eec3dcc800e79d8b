package dev.codex4j.harness.internal.usershell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codex4j.harness.internal.exec.CapturedOutput;
import dev.codex4j.harness.internal.exec.OutputBudget;
import dev.codex4j.harness.internal.exec.OutputLimit;
import java.time.Duration;
import java.util.Locale;

/**
 * How a user's command ended.
 *
 * @param exitCode its exit code, {@link #NO_EXIT_CODE} if it came to none
 * @param duration how long it ran, zero if it came to no end of its own
 * @param output what it wrote, or why it came to no end of its own
 */
record UserCommandResult(int exitCode, Duration duration, String output) {
    static final int NO_EXIT_CODE = -1;

    /** The user stopped it. */
    static UserCommandResult aborted() {
        return new UserCommandResult(NO_EXIT_CODE, Duration.ZERO, "command aborted by user");
    }

    /** It could not be started. */
    static UserCommandResult notStarted(String why) {
        return new UserCommandResult(NO_EXIT_CODE, Duration.ZERO, "execution error: " + why);
    }

    /** The message that tells the model. */
    String message(String script, OutputLimit limit) {
        return "<user_shell_command>\n<command>\n" + script + "\n</command>\n<result>\nExit code: " + exitCode
                + String.format(Locale.ROOT, "\nDuration: %.4f seconds", duration.toNanos() / 1e9)
                + "\nOutput:\n"
                + OutputBudget.fit(CapturedOutput.of(output.getBytes(UTF_8)), limit)
                + "\n</result>\n</user_shell_command>";
    }
}
