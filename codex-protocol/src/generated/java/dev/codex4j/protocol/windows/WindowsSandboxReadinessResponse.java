package dev.codex4j.protocol.windows;

import java.util.Objects;

/**
 * Answer to {@code windowsSandbox/readiness}.
 *
 * @param status how it stands
 */
public record WindowsSandboxReadinessResponse(WindowsSandboxReadiness status) {
    public WindowsSandboxReadinessResponse {
        Objects.requireNonNull(status, "status");
    }
}
