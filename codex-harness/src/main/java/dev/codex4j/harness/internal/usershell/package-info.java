/** Commands that users run themselves in a thread, outside of any sandbox, for the model to see. */
package dev.codex4j.harness.internal.usershell;
