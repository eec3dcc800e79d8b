package dev.codex4j.harness.internal.exec;

/**
 * A command for a thread's sessions.
 *
 * @param callId the tool call it belongs to
 * @param commandLine the command as it is shown to people
 * @param launch the process to start
 */
public record ExecRequest(String callId, String commandLine, LaunchRequest launch) {}
