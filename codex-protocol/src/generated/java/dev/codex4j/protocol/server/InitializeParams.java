package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code initialize}. Opens a connection; everything else waits for it.
 *
 * @param clientInfo who the client is
 * @param capabilities what the client can do
 */
public record InitializeParams(
        ClientInfo clientInfo,
        @OrNull @Nullable InitializeCapabilities capabilities) implements ClientRequest<InitializeResponse> {
    public InitializeParams {
        Objects.requireNonNull(clientInfo, "clientInfo");
    }

    @Override
    public String method() {
        return "initialize";
    }

    @Override
    public Class<InitializeResponse> resultType() {
        return InitializeResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ClientInfo clientInfo) {
        return new Builder(clientInfo);
    }

    /** Collects the values of a {@link InitializeParams}. */
    public static final class Builder {
        private ClientInfo clientInfo;
        private @Nullable InitializeCapabilities capabilities;

        private Builder(ClientInfo clientInfo) {
            this.clientInfo = clientInfo;
        }

        /** What the client can do. */
        public Builder capabilities(@Nullable InitializeCapabilities capabilities) {
            this.capabilities = capabilities;
            return this;
        }

        /** Makes the record. */
        public InitializeParams build() {
            return new InitializeParams(clientInfo, capabilities);
        }
    }
}
