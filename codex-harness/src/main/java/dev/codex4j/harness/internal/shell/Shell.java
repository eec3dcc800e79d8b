package dev.codex4j.harness.internal.shell;

import java.util.List;

/**
 * A program that runs scripts.
 *
 * @param kind what it is
 * @param path where it is
 */
public record Shell(Kind kind, String path) {
    /** The shells that are known. */
    public enum Kind {
        BASH("bash"),
        ZSH("zsh"),
        SH("sh");

        private final String program;

        Kind(String program) {
            this.program = program;
        }

        /** The name of the program, which is also what the model is told. */
        public String program() {
            return program;
        }
    }

    /** The command that runs a script. */
    public List<String> command(String script, boolean login) {
        return List.of(path, login ? "-lc" : "-c", script);
    }
}
