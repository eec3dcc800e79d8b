/** The machines that threads run their commands on. */
package dev.codex4j.protocol.environment;
