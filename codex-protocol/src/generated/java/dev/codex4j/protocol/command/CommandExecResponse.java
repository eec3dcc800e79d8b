package dev.codex4j.protocol.command;

import java.util.Objects;

/**
 * Answer to {@code command/exec}.
 *
 * @param exitCode exit code of the process
 * @param stdout the stdout
 * @param stderr the stderr
 */
public record CommandExecResponse(int exitCode, String stdout, String stderr) {
    public CommandExecResponse {
        Objects.requireNonNull(stdout, "stdout");
        Objects.requireNonNull(stderr, "stderr");
    }
}
