/** Shells: which one runs a script, what a script says as far as that can be told, and what kind of command it is. */
package dev.codex4j.harness.internal.shell;
