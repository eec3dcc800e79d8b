/** What users line up for a thread, and how that is kept. */
package dev.codex4j.harness.internal.queue;
