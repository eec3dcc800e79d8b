/** What the model is told besides the user's words: base instructions, permissions, project rules, environment. */
package dev.codex4j.harness.internal.context;
