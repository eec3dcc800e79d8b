package dev.codex4j.protocol.windows;

/**
 * Answer to {@code windowsSandbox/setupStart}.
 *
 * @param started whether this applies: started
 */
public record WindowsSandboxSetupStartResponse(boolean started) {}
