package dev.codex4j.protocol.thread.goal;

/**
 * Answer to {@code thread/goal/clear}.
 *
 * @param cleared whether this applies: cleared
 */
public record ThreadGoalClearResponse(boolean cleared) {}
