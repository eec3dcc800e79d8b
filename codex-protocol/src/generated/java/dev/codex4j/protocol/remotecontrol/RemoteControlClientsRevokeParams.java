package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code remoteControl/client/revoke}.
 *
 * @param environmentId id of the environment
 * @param clientId the client id
 */
@Experimental
public record RemoteControlClientsRevokeParams(
        String environmentId,
        String clientId) implements ClientRequest<RemoteControlClientsRevokeResponse> {
    public RemoteControlClientsRevokeParams {
        Objects.requireNonNull(environmentId, "environmentId");
        Objects.requireNonNull(clientId, "clientId");
    }

    @Override
    public String method() {
        return "remoteControl/client/revoke";
    }

    @Override
    public Class<RemoteControlClientsRevokeResponse> resultType() {
        return RemoteControlClientsRevokeResponse.class;
    }
}
