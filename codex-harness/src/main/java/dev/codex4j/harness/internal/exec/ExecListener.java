package dev.codex4j.harness.internal.exec;

/** Follows one command. Called by the command's own threads, one call at a time, {@link #exited} last. */
public interface ExecListener {
    /** Text that the command wrote, at most 8192 bytes of it. What comes in the first moments is not reported. */
    void outputDelta(String text);

    /** The command has ended. Called exactly once, also when it was ended by the harness. */
    void exited(ExecExit exit);
}
