package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code environment/add}.
 *
 * @param environmentId id of the environment
 * @param execServerUrl the exec server url
 * @param authBearerToken the auth bearer token
 * @param websocketRequestId the websocket request id
 * @param connectTimeoutMs connect timeout, in milliseconds
 * @param skills the skills
 */
@Experimental
public record EnvironmentAddParams(
        String environmentId,
        String execServerUrl,
        @Optional @Nullable String authBearerToken,
        @Optional @Nullable String websocketRequestId,
        @Unsigned(64) @Optional @Nullable Long connectTimeoutMs,
        @Optional @Nullable EnvironmentSkillsParams skills) implements ClientRequest<EnvironmentAddResponse> {
    public EnvironmentAddParams {
        Objects.requireNonNull(environmentId, "environmentId");
        Objects.requireNonNull(execServerUrl, "execServerUrl");
    }

    @Override
    public String method() {
        return "environment/add";
    }

    @Override
    public Class<EnvironmentAddResponse> resultType() {
        return EnvironmentAddResponse.class;
    }

    @Override
    public String toString() {
        return "EnvironmentAddParams[environmentId=" + environmentId + ", execServerUrl=" + execServerUrl + ", authBearerToken=" + (authBearerToken == null ? "null" : "***") + ", websocketRequestId=" + websocketRequestId + ", connectTimeoutMs=" + connectTimeoutMs + ", skills=" + skills + "]";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String environmentId, String execServerUrl) {
        return new Builder(environmentId, execServerUrl);
    }

    /** Collects the values of a {@link EnvironmentAddParams}. */
    public static final class Builder {
        private String environmentId;
        private String execServerUrl;
        private @Nullable String authBearerToken;
        private @Nullable String websocketRequestId;
        private @Nullable Long connectTimeoutMs;
        private @Nullable EnvironmentSkillsParams skills;

        private Builder(String environmentId, String execServerUrl) {
            this.environmentId = environmentId;
            this.execServerUrl = execServerUrl;
        }

        /** The auth bearer token. */
        public Builder authBearerToken(@Nullable String authBearerToken) {
            this.authBearerToken = authBearerToken;
            return this;
        }

        /** The websocket request id. */
        public Builder websocketRequestId(@Nullable String websocketRequestId) {
            this.websocketRequestId = websocketRequestId;
            return this;
        }

        /** Connect timeout, in milliseconds. */
        public Builder connectTimeoutMs(@Nullable Long connectTimeoutMs) {
            this.connectTimeoutMs = connectTimeoutMs;
            return this;
        }

        /** The skills. */
        public Builder skills(@Nullable EnvironmentSkillsParams skills) {
            this.skills = skills;
            return this;
        }

        /** Makes the record. */
        public EnvironmentAddParams build() {
            return new EnvironmentAddParams(
                    environmentId, execServerUrl, authBearerToken, websocketRequestId, connectTimeoutMs, skills);
        }
    }
}
