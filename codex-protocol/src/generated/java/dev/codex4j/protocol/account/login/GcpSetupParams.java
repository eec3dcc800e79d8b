package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code account/gcp/setup}.
 *
 * @param projectId id of the project
 * @param location the location
 * @param credentialFile the credential file
 */
@Experimental
public record GcpSetupParams(
        String projectId,
        @Optional @Nullable String location,
        @Optional @Nullable String credentialFile) implements ClientRequest<GcpSetupResponse> {
    public GcpSetupParams {
        Objects.requireNonNull(projectId, "projectId");
    }

    @Override
    public String method() {
        return "account/gcp/setup";
    }

    @Override
    public Class<GcpSetupResponse> resultType() {
        return GcpSetupResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String projectId) {
        return new Builder(projectId);
    }

    /** Collects the values of a {@link GcpSetupParams}. */
    public static final class Builder {
        private String projectId;
        private @Nullable String location;
        private @Nullable String credentialFile;

        private Builder(String projectId) {
            this.projectId = projectId;
        }

        /** The location. */
        public Builder location(@Nullable String location) {
            this.location = location;
            return this;
        }

        /** The credential file. */
        public Builder credentialFile(@Nullable String credentialFile) {
            this.credentialFile = credentialFile;
            return this;
        }

        /** Makes the record. */
        public GcpSetupParams build() {
            return new GcpSetupParams(projectId, location, credentialFile);
        }
    }
}
