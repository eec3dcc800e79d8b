package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code turn/settings/update}.
 *
 * @param status how it stands
 */
@Experimental
public record TurnSettingsUpdateResponse(TurnSettingsUpdateStatus status) {
    public TurnSettingsUpdateResponse {
        Objects.requireNonNull(status, "status");
    }
}
