/** What threads remember. */
package dev.codex4j.protocol.memory;
