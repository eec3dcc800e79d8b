/** Spoken conversations. */
package dev.codex4j.protocol.thread.realtime;
