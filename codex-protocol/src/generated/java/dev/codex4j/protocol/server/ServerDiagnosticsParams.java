package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;

/** Parameters of {@code server/diagnostics}. */
@Experimental
public record ServerDiagnosticsParams() implements ClientRequest<ServerDiagnosticsResponse> {
    @Override
    public String method() {
        return "server/diagnostics";
    }

    @Override
    public Class<ServerDiagnosticsResponse> resultType() {
        return ServerDiagnosticsResponse.class;
    }
}
