package dev.codex4j.protocol.server;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Answer to {@code server/diagnostics}.
 *
 * @param process the process
 * @param gauges the gauges
 */
@Experimental
public record ServerDiagnosticsResponse(ServerDiagnosticsProcess process, List<ServerDiagnosticsGauge> gauges) {
    public ServerDiagnosticsResponse {
        Objects.requireNonNull(process, "process");
        gauges = Immutable.list(gauges, "gauges");
    }
}
