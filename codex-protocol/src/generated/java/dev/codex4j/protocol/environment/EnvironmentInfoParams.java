package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code environment/info}.
 *
 * @param environmentId id of the environment
 */
@Experimental
public record EnvironmentInfoParams(String environmentId) implements ClientRequest<EnvironmentInfoResponse> {
    public EnvironmentInfoParams {
        Objects.requireNonNull(environmentId, "environmentId");
    }

    @Override
    public String method() {
        return "environment/info";
    }

    @Override
    public Class<EnvironmentInfoResponse> resultType() {
        return EnvironmentInfoResponse.class;
    }
}
