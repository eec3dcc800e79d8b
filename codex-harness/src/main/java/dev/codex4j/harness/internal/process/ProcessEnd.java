package dev.codex4j.harness.internal.process;

/**
 * The end of a client's process.
 *
 * @param exitCode its exit code; 128 plus the signal's number if a signal ended it, 124 if its time was over
 * @param output what it wrote to its standard output, as far as that was not streamed
 * @param errors the same of its standard error
 * @param drainTimedOut whether something that it had started kept its output open, so that this was not waited for
 */
public record ProcessEnd(int exitCode, Stream output, Stream errors, boolean drainTimedOut) {
    /**
     * One stream.
     *
     * @param text what was kept
     * @param capReached whether as much was taken as may be
     */
    public record Stream(String text, boolean capReached) {}
}
