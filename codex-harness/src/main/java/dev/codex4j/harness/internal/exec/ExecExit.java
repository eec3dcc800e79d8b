package dev.codex4j.harness.internal.exec;

import java.time.Duration;

/**
 * The end of a command.
 *
 * @param code its exit code; 128 plus the signal's number if a signal ended it
 * @param duration from its start to its end
 * @param output all that it wrote, as far as that is kept
 */
public record ExecExit(int code, Duration duration, CapturedOutput output) {}
