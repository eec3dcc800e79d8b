package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code remoteControl/pairing/status}.
 *
 * @param pairingCode the pairing code
 * @param manualPairingCode the manual pairing code
 */
@Experimental
public record RemoteControlPairingStatusParams(
        @Optional @Nullable String pairingCode,
        @Optional @Nullable String manualPairingCode) implements ClientRequest<RemoteControlPairingStatusResponse> {
    @Override
    public String method() {
        return "remoteControl/pairing/status";
    }

    @Override
    public Class<RemoteControlPairingStatusResponse> resultType() {
        return RemoteControlPairingStatusResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link RemoteControlPairingStatusParams}. */
    public static final class Builder {
        private @Nullable String pairingCode;
        private @Nullable String manualPairingCode;

        private Builder() {}

        /** The pairing code. */
        public Builder pairingCode(@Nullable String pairingCode) {
            this.pairingCode = pairingCode;
            return this;
        }

        /** The manual pairing code. */
        public Builder manualPairingCode(@Nullable String manualPairingCode) {
            this.manualPairingCode = manualPairingCode;
            return this;
        }

        /** Makes the record. */
        public RemoteControlPairingStatusParams build() {
            return new RemoteControlPairingStatusParams(pairingCode, manualPairingCode);
        }
    }
}
