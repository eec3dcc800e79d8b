package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ExecEnvironment;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.shell.Shells;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thread's commands have in common.
 *
 * @param sessions those that may still run
 * @param environment their variables
 * @param shells the shells of this machine
 * @param loginShells whether commands run in login shells unless the model says otherwise; it may not ask for one if false
 * @param longestPoll how long it may wait for a session at once
 * @param moment how long a command may run before clients hear of it
 */
record ThreadCommands(
        ExecSessions sessions,
        ExecEnvironment environment,
        Shells shells,
        boolean loginShells,
        Duration longestPoll,
        Duration moment) {

    List<String> shellCommand(@Nullable String shell, String script, @Nullable Boolean login) {
        return shells.requested(shell).command(script, loginShells && (login == null || login));
    }
}
