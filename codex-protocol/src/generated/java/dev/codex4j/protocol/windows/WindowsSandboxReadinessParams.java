package dev.codex4j.protocol.windows;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code windowsSandbox/readiness}. */
public record WindowsSandboxReadinessParams() implements ClientRequest<WindowsSandboxReadinessResponse> {
    @Override
    public String method() {
        return "windowsSandbox/readiness";
    }

    @Override
    public Class<WindowsSandboxReadinessResponse> resultType() {
        return WindowsSandboxReadinessResponse.class;
    }
}
