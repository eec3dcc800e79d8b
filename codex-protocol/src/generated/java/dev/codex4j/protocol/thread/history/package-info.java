/** The turns and items of a thread, read in pages, searched and rewritten. */
package dev.codex4j.protocol.thread.history;
