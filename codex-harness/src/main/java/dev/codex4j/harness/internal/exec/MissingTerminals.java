package dev.codex4j.harness.internal.exec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Stands in where no terminal library is installed. */
final class MissingTerminals implements TerminalFactory {
    private static final String ADVICE =
            "no terminal library is installed: add the artifact org.jetbrains.pty4j:pty4j to run commands with tty=true";

    @Override
    public Process start(List<String> command, Map<String, String> environment, Path directory, TerminalSize size)
            throws IOException {
        throw new LaunchException(ADVICE, null);
    }

    @Override
    public void resize(Process process, TerminalSize size) throws IOException {
        throw new IOException(ADVICE);
    }
}
