package dev.codex4j.harness.internal.exec.pty;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import dev.codex4j.harness.internal.exec.TerminalFactory;
import dev.codex4j.harness.internal.exec.TerminalSize;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Terminals by pty4j. */
public final class Pty4jTerminals implements TerminalFactory {
    @Override
    public Process start(List<String> command, Map<String, String> environment, Path directory, TerminalSize size)
            throws IOException {
        return new PtyProcessBuilder(sized(command, size).toArray(String[]::new))
                .setEnvironment(environment)
                .setDirectory(directory.toString())
                .setInitialRows(size.rows())
                .setInitialColumns(size.columns())
                .setRedirectErrorStream(true)
                .start();
    }

    /** Sets the size before the command starts: the library does it a moment after. */
    private static List<String> sized(List<String> command, TerminalSize size) {
        if (File.separatorChar == '\\') {
            return command;
        }
        List<String> sized = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "stty rows " + size.rows() + " cols " + size.columns() + " 2>/dev/null; exec \"$@\"",
                "sh"));
        sized.addAll(command);
        return sized;
    }

    @Override
    public void resize(Process process, TerminalSize size) throws IOException {
        if (!(process instanceof PtyProcess terminal)) {
            throw new IOException("process is not attached to a PTY");
        }
        terminal.setWinSize(new WinSize(size.columns(), size.rows()));
    }
}
