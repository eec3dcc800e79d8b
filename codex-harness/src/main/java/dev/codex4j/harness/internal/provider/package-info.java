/** Finds the model that a thread is configured for: its provider, the way to reach it, what is known about it. */
package dev.codex4j.harness.internal.provider;
