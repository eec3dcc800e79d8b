/** Sections that threads are filed in. */
package dev.codex4j.protocol.thread.section;
