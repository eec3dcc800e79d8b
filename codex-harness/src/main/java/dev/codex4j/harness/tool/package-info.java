/**
 * What the model can call. A host brings tools of its own as {@link dev.codex4j.harness.tool.HostTool}; the rest is how
 * tools and the harness work together.
 */
package dev.codex4j.harness.tool;
