/** Projects: groups of threads. */
package dev.codex4j.protocol.project;
