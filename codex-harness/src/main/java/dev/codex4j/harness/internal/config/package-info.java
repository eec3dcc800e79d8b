/**
 * Configuration: reads the TOML layers, checks and merges them, and answers typed questions about the result.
 *
 * <p>{@link dev.codex4j.harness.internal.config.ConfigLoader} is the door. Nothing here is static state; each harness
 * owns a loader, and every {@link dev.codex4j.harness.internal.config.ResolvedConfig} is an immutable snapshot.
 */
package dev.codex4j.harness.internal.config;
