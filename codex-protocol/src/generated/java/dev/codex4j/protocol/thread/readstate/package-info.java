/** What of a thread has been read. */
package dev.codex4j.protocol.thread.readstate;
