package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code remoteControl/pairing/start}.
 *
 * @param pairingCode the pairing code
 * @param manualPairingCode the manual pairing code
 * @param environmentId id of the environment
 * @param expiresAt expires at, as Unix time in seconds
 */
@Experimental
public record RemoteControlPairingStartResponse(
        String pairingCode,
        @OrNull @Nullable String manualPairingCode,
        String environmentId,
        long expiresAt) {
    public RemoteControlPairingStartResponse {
        Objects.requireNonNull(pairingCode, "pairingCode");
        Objects.requireNonNull(environmentId, "environmentId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String pairingCode, String environmentId, long expiresAt) {
        return new Builder(pairingCode, environmentId, expiresAt);
    }

    /** Collects the values of a {@link RemoteControlPairingStartResponse}. */
    public static final class Builder {
        private String pairingCode;
        private @Nullable String manualPairingCode;
        private String environmentId;
        private long expiresAt;

        private Builder(String pairingCode, String environmentId, long expiresAt) {
            this.pairingCode = pairingCode;
            this.environmentId = environmentId;
            this.expiresAt = expiresAt;
        }

        /** The manual pairing code. */
        public Builder manualPairingCode(@Nullable String manualPairingCode) {
            this.manualPairingCode = manualPairingCode;
            return this;
        }

        /** Makes the record. */
        public RemoteControlPairingStartResponse build() {
            return new RemoteControlPairingStartResponse(pairingCode, manualPairingCode, environmentId, expiresAt);
        }
    }
}
