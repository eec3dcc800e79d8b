/** Commands that users run in a thread, and terminals left running. */
package dev.codex4j.protocol.thread.terminal;
