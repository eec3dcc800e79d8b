/** Hooks: programs that run at certain moments of a turn. */
package dev.codex4j.protocol.hook;
