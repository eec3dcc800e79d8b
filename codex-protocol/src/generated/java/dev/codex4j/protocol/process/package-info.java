/** Processes run on the server for a client. */
package dev.codex4j.protocol.process;
