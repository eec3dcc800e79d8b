/** Threads that live as long as the process, or as the store: for tests, and for threads that leave nothing behind. */
package dev.codex4j.harness.internal.store.memory;
