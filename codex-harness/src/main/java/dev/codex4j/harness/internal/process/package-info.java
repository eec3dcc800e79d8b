/** Processes that clients start for themselves, beside any thread: bound to their connection, fed and heard in pieces. */
package dev.codex4j.harness.internal.process;
