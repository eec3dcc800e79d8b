/** The sandbox on Windows. */
package dev.codex4j.protocol.windows;
