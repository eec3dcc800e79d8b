/** What the lines of a rollout say: how events, items and settings become lines, and what is found out from lines. */
package dev.codex4j.harness.internal.rollout;
