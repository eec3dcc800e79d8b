package dev.codex4j.harness;

/** A process-wide home of agent threads. */
public final class CodexHarness {
    private CodexHarness() {}
}
