/** Finds threads for clients: lists of stored and loaded threads, page by page, and searches in what was said. */
package dev.codex4j.harness.internal.threadlist;
