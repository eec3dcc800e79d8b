package dev.codex4j.harness.internal.exec;

import java.time.Duration;

/**
 * A command for a thread's sessions.
 *
 * @param callId the tool call it belongs to
 * @param commandLine the command as it is shown to people
 * @param quiet output that comes in so short a time is not streamed, so that a short command makes no noise
 * @param launch the process to start
 */
public record ExecRequest(String callId, String commandLine, Duration quiet, LaunchRequest launch) {}
