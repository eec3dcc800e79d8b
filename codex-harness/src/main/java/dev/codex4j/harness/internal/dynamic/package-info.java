/** Tools that clients bring to a thread: what they may be called, what they take, and who would clash with them. */
package dev.codex4j.harness.internal.dynamic;
