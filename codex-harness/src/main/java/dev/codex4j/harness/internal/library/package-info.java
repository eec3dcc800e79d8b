/**
 * How users file their threads: the projects that threads belong to, and the sections in which clients show them. Both are
 * documents of the thread store, shared by all who use it.
 */
package dev.codex4j.harness.internal.library;
