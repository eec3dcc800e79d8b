package dev.codex4j.harness.internal.sandbox;

import java.util.List;
import java.util.Locale;

/**
 * Guesses from a command's end whether the sandbox kept it from its work. Nothing tells that for sure: a program says
 * whatever it likes about a call that failed.
 */
public final class SandboxDenial {
    private static final int FORBIDDEN_SYSTEM_CALL = 128 + 31;
    private static final List<String> COMPLAINTS = List.of(
            "operation not permitted",
            "permission denied",
            "read-only file system",
            "seccomp",
            "sandbox",
            "landlock",
            "failed to write file");

    private SandboxDenial() {}

    /** Whether a confined command with this exit code and output looks like one that met the sandbox. */
    public static boolean likely(int exitCode, String output) {
        if (exitCode == 0) {
            return false;
        }
        String said = output.toLowerCase(Locale.ROOT);
        return exitCode == FORBIDDEN_SYSTEM_CALL || COMPLAINTS.stream().anyMatch(said::contains);
    }
}
