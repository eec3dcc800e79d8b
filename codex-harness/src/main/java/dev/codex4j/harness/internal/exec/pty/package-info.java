/** Pseudo-terminals by pty4j, an optional dependency that only this package knows. */
package dev.codex4j.harness.internal.exec.pty;
