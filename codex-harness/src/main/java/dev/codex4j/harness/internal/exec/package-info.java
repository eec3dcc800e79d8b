/** Processes: starting them, capturing and cutting their output, keeping the ones that outlive a call, ending whole trees. */
package dev.codex4j.harness.internal.exec;
