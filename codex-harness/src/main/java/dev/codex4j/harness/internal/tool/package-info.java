/** The tools that come with the harness: what the model is told of them, and what happens when it calls them. */
package dev.codex4j.harness.internal.tool;
