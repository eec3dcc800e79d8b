/**
 * The quickstart: an agent fixes a failing test. {@link dev.codex4j.examples.quickstart.Quickstart} tells the story,
 * {@code Agent} shows how little differs between an agent in this process and one in another.
 */
package dev.codex4j.examples.quickstart;
