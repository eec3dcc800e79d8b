/**
 * Line diffs: the unified hunks that clients are shown and the git-style diff of all that a turn changed.
 *
 * <p>Hunks are chosen exactly as the reference chooses them, so that a client sees the same diff from either server.
 */
@org.jspecify.annotations.NullMarked
package dev.codex4j.harness.internal.diff;
