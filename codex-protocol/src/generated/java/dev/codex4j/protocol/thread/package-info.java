/** Threads: starting, resuming, listing and naming conversations. */
package dev.codex4j.protocol.thread;
