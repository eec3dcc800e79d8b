package dev.codex4j.protocol.server;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Rest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the client can do and wants.
 *
 * @param requiredHumanApproval whether this applies: required human approval
 * @param explicitGatewayOauth whether this applies: explicit gateway oauth
 * @param experimentalApi whether experimental methods and fields may be used
 * @param requestAttestation whether the client answers {@code attestation/generate}
 * @param mcpServerOpenaiFormElicitation whether this applies: mcp server openai form elicitation
 * @param optOutNotificationMethods methods of notifications that the client does not want
 * @param extensions further capabilities by name
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record InitializeCapabilities(
        @Default(value = "false", omitted = true) boolean requiredHumanApproval,
        @Default(value = "false", omitted = true) boolean explicitGatewayOauth,
        @Default("false") boolean experimentalApi,
        @Default("false") boolean requestAttestation,
        @Default(value = "false", omitted = true) boolean mcpServerOpenaiFormElicitation,
        @Optional @Nullable List<String> optOutNotificationMethods,
        @Optional @Nullable Map<String, JsonNode> extensions,
        @Rest Map<String, JsonNode> additionalFields) {
    public InitializeCapabilities {
        optOutNotificationMethods = optOutNotificationMethods == null ? null : Immutable.list(optOutNotificationMethods, "optOutNotificationMethods");
        extensions = extensions == null ? null : Immutable.map(extensions, "extensions");
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.requiredHumanApproval = requiredHumanApproval;
        builder.explicitGatewayOauth = explicitGatewayOauth;
        builder.experimentalApi = experimentalApi;
        builder.requestAttestation = requestAttestation;
        builder.mcpServerOpenaiFormElicitation = mcpServerOpenaiFormElicitation;
        builder.optOutNotificationMethods = optOutNotificationMethods;
        builder.extensions = extensions;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link InitializeCapabilities}. */
    public static final class Builder {
        private boolean requiredHumanApproval = false;
        private boolean explicitGatewayOauth = false;
        private boolean experimentalApi = false;
        private boolean requestAttestation = false;
        private boolean mcpServerOpenaiFormElicitation = false;
        private @Nullable List<String> optOutNotificationMethods;
        private @Nullable Map<String, JsonNode> extensions;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** Whether this applies: required human approval. */
        public Builder requiredHumanApproval(boolean requiredHumanApproval) {
            this.requiredHumanApproval = requiredHumanApproval;
            return this;
        }

        /** Whether this applies: explicit gateway oauth. */
        public Builder explicitGatewayOauth(boolean explicitGatewayOauth) {
            this.explicitGatewayOauth = explicitGatewayOauth;
            return this;
        }

        /** Whether experimental methods and fields may be used. */
        public Builder experimentalApi(boolean experimentalApi) {
            this.experimentalApi = experimentalApi;
            return this;
        }

        /** Whether the client answers {@code attestation/generate}. */
        public Builder requestAttestation(boolean requestAttestation) {
            this.requestAttestation = requestAttestation;
            return this;
        }

        /** Whether this applies: mcp server openai form elicitation. */
        public Builder mcpServerOpenaiFormElicitation(boolean mcpServerOpenaiFormElicitation) {
            this.mcpServerOpenaiFormElicitation = mcpServerOpenaiFormElicitation;
            return this;
        }

        /** Methods of notifications that the client does not want. */
        public Builder optOutNotificationMethods(@Nullable List<String> optOutNotificationMethods) {
            this.optOutNotificationMethods = optOutNotificationMethods;
            return this;
        }

        /** Further capabilities by name. */
        public Builder extensions(@Nullable Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public InitializeCapabilities build() {
            return new InitializeCapabilities(
                    requiredHumanApproval,
                    explicitGatewayOauth,
                    experimentalApi,
                    requestAttestation,
                    mcpServerOpenaiFormElicitation,
                    optOutNotificationMethods,
                    extensions,
                    additionalFields);
        }
    }
}
