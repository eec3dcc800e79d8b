/** The connection itself: the handshake, warnings and errors, the state of the server. */
package dev.codex4j.protocol.server;
