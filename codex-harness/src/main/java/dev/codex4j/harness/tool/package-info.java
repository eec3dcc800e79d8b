/** What the model can call: the interface of a tool, its calls and its outputs. */
package dev.codex4j.harness.tool;
