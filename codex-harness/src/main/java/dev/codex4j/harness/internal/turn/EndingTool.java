package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.tool.Tool;

/**
 * A tool whose calls come to an end of their own when the turn is interrupted: what they say then is worth the short
 * wait for it. Others are left behind.
 */
public interface EndingTool extends Tool {
    /** How long a turn waits for such an end, at most. */
    long MOST_MILLIS = 4_000;
}
