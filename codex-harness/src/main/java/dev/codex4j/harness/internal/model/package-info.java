/**
 * The client of the Responses API: request bodies, server-sent events, retries, and what a failed response means.
 *
 * <p>{@link dev.codex4j.harness.internal.model.ResponsesHttpClient} is the entrance. The loop around it, which repeats
 * whole requests, is driven by the turn with {@link dev.codex4j.harness.internal.model.StreamRetries}.
 */
package dev.codex4j.harness.internal.model;
