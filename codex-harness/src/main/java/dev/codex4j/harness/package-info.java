/** The facade of the harness. */
package dev.codex4j.harness;
