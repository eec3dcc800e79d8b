package dev.codex4j.harness.internal.exec;

/** Receives what a process writes. Called by the thread that reads the stream, so a slow listener slows the process. */
@FunctionalInterface
public interface OutputListener {
    /** Where output came from. Merged output and terminals are all standard output. */
    enum Channel {
        STANDARD_OUTPUT,
        STANDARD_ERROR
    }

    /** Takes the first {@code length} bytes of the buffer, which the caller uses again afterwards. */
    void output(Channel channel, byte[] buffer, int length);
}
