package dev.codex4j.harness.internal.exec;

import dev.codex4j.harness.internal.exec.pty.Pty4jTerminals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts commands on a pseudo-terminal. The JDK cannot, so this is a seam for a library that can. */
public interface TerminalFactory {
    /**
     * Starts the command as the leader of a session whose controlling terminal is new. Its standard streams are the
     * terminal: what it writes comes out of {@link Process#getInputStream()}.
     */
    Process start(List<String> command, Map<String, String> environment, Path directory, TerminalSize size)
            throws IOException;

    /** Changes the size of the terminal that a process of this factory runs on. */
    void resize(Process process, TerminalSize size) throws IOException;

    /** The factory over pty4j where that library is present, else one that refuses and says what to add. */
    static TerminalFactory installed() {
        return Installed.FACTORY;
    }

    /** Looks for the library once, and only when a terminal is asked for. */
    final class Installed {
        private static final TerminalFactory FACTORY = find();

        private Installed() {}

        private static TerminalFactory find() {
            try {
                Class.forName("com.pty4j.PtyProcessBuilder", false, TerminalFactory.class.getClassLoader());
                return new Pty4jTerminals();
            } catch (ClassNotFoundException | LinkageError e) {
                return new MissingTerminals();
            }
        }
    }
}
