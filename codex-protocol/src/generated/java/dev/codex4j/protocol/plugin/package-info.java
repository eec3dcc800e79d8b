/** Plugins: installing, reading and removing them. */
package dev.codex4j.protocol.plugin;
