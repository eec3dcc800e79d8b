package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Default;

/**
 * Parameters of {@code remoteControl/disable}.
 *
 * @param ephemeral whether it lives in memory only and leaves no file
 */
@Experimental
public record RemoteControlDisableParams(
        @Default(value = "false", omitted = true) boolean ephemeral) implements ClientRequest<RemoteControlDisableResponse> {
    @Override
    public String method() {
        return "remoteControl/disable";
    }

    @Override
    public Class<RemoteControlDisableResponse> resultType() {
        return RemoteControlDisableResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link RemoteControlDisableParams}. */
    public static final class Builder {
        private boolean ephemeral = false;

        private Builder() {}

        /** Whether it lives in memory only and leaves no file. */
        public Builder ephemeral(boolean ephemeral) {
            this.ephemeral = ephemeral;
            return this;
        }

        /** Makes the record. */
        public RemoteControlDisableParams build() {
            return new RemoteControlDisableParams(ephemeral);
        }
    }
}
