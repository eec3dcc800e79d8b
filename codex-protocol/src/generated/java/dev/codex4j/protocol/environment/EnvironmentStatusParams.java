package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code environment/status}.
 *
 * @param environmentId id of the environment
 */
@Experimental
public record EnvironmentStatusParams(String environmentId) implements ClientRequest<EnvironmentStatusResponse> {
    public EnvironmentStatusParams {
        Objects.requireNonNull(environmentId, "environmentId");
    }

    @Override
    public String method() {
        return "environment/status";
    }

    @Override
    public Class<EnvironmentStatusResponse> resultType() {
        return EnvironmentStatusResponse.class;
    }
}
