package dev.codex4j.harness.internal.main;

import java.nio.file.Path;
import java.util.List;

/** What the user asks for. */
sealed interface Command {
    /**
     * Run an app server.
     *
     * @param flags {@code key=value} texts, in order
     */
    record AppServer(ListenAddress listen, List<String> flags, boolean strictConfig) implements Command {}

    /** Write the protocol's JSON Schema into a folder. */
    record GenerateJsonSchema(Path out, boolean experimental) implements Command {}

    /** Print a text and end. */
    record Print(String text) implements Command {}
}
