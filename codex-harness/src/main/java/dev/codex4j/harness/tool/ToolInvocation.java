package dev.codex4j.harness.tool;

import java.nio.file.Path;

/** One call of a {@link HostTool}: for whom it runs, and whether anybody still waits for it. */
public interface ToolInvocation {
    /** The thread whose model calls. */
    String threadId();

    /** The turn in which it calls. */
    String turnId();

    /** The call's own id, unique within the thread. */
    String callId();

    /** The turn's working folder, absolute. */
    Path cwd();

    /**
     * Fires when the turn is interrupted; the thread that runs the call is interrupted then, too. What the call returns
     * afterwards is thrown away, and the turn does not wait for it for longer than a second.
     */
    Cancellation cancellation();
}
