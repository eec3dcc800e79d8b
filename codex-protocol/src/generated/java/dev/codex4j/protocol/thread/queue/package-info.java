/** Inputs that wait for the running turn to end. */
package dev.codex4j.protocol.thread.queue;
