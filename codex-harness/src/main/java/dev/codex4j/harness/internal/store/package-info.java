/** What all stores of threads have in common. */
package dev.codex4j.harness.internal.store;
