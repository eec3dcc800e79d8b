/** Makes a short history out of a long one: what is kept, in which order, and what is left out if even that is too long. */
package dev.codex4j.harness.internal.compaction;
