package dev.codex4j.harness.internal.shell;

import java.util.List;

/** What is known about a shell script without running it. */
public sealed interface ParsedScript {
    /**
     * A script that only starts programs with words that stand for themselves.
     *
     * @param commands the words of each command, in order
     * @param piped whether a command's output goes into another one
     */
    record Plain(List<List<String>> commands, boolean piped) implements ParsedScript {
        public Plain {
            commands = commands.stream().map(List::copyOf).toList();
        }
    }

    /** A script that does something else, or that is not understood. */
    record Opaque() implements ParsedScript {}

    /** Reads a script. */
    static ParsedScript of(String script) {
        return new ScriptParser(script).parse();
    }
}
