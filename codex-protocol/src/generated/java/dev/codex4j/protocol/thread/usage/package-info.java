/** Tokens that threads use. */
package dev.codex4j.protocol.thread.usage;
