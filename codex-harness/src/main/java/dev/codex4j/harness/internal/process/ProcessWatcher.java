package dev.codex4j.harness.internal.process;

import dev.codex4j.harness.internal.exec.OutputListener;

/** Follows a client's process. Called by the process's own threads; a slow watcher slows the process. */
public interface ProcessWatcher {
    /**
     * Output of a process whose output is streamed, in order for each channel.
     *
     * @param capReached whether this is the last piece, because as much was taken as may be
     */
    void output(OutputListener.Channel channel, byte[] bytes, boolean capReached);

    /** The process has ended and can no longer be found. Called exactly once, last. */
    void ended(ProcessEnd end);
}
