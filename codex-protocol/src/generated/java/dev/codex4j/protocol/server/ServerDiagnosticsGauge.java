package dev.codex4j.protocol.server;

import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;

/**
 * A server diagnostics gauge.
 *
 * @param name the name
 * @param value the value
 */
public record ServerDiagnosticsGauge(String name, @Unsigned(64) long value) {
    public ServerDiagnosticsGauge {
        Objects.requireNonNull(name, "name");
    }
}
