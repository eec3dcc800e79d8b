/** Files on the server. */
package dev.codex4j.protocol.fs;
