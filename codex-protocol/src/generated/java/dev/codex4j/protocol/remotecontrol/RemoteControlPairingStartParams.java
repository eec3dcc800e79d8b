package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Default;

/**
 * Parameters of {@code remoteControl/pairing/start}.
 *
 * @param manualCode whether this applies: manual code
 */
@Experimental
public record RemoteControlPairingStartParams(
        @Default(value = "false", omitted = true) boolean manualCode) implements ClientRequest<RemoteControlPairingStartResponse> {
    @Override
    public String method() {
        return "remoteControl/pairing/start";
    }

    @Override
    public Class<RemoteControlPairingStartResponse> resultType() {
        return RemoteControlPairingStartResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link RemoteControlPairingStartParams}. */
    public static final class Builder {
        private boolean manualCode = false;

        private Builder() {}

        /** Whether this applies: manual code. */
        public Builder manualCode(boolean manualCode) {
            this.manualCode = manualCode;
            return this;
        }

        /** Makes the record. */
        public RemoteControlPairingStartParams build() {
            return new RemoteControlPairingStartParams(manualCode);
        }
    }
}
