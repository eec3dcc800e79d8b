/**
 * Who answers: the seam between the agent loop and a language model.
 *
 * <p>A {@link dev.codex4j.harness.model.ModelClient} takes a {@link dev.codex4j.harness.model.ModelRequest} whose input
 * items are already serialised, and streams back {@link dev.codex4j.harness.model.ModelEvent}s. The harness brings a
 * client for the Responses API; {@code dev.codex4j.harness.model.scripted} has one made of rules.
 */
package dev.codex4j.harness.model;
