package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.review.Reviewer;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.usershell.UserShell;

/**
 * Those who work for a thread.
 *
 * @param runner runs turns with the model, and keeps the conversation
 * @param goals what the thread pursues by itself
 * @param reviewer reviews changes
 * @param shell runs commands of the user
 */
record ThreadWork(TurnRunner runner, ThreadGoals goals, Reviewer reviewer, UserShell shell) {}
