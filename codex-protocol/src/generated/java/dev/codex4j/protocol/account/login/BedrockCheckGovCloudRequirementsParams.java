package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;

/** Parameters of {@code account/bedrock/checkGovCloudRequirements}. */
@Experimental
public record BedrockCheckGovCloudRequirementsParams()
        implements ClientRequest<BedrockCheckGovCloudRequirementsResponse> {
    @Override
    public String method() {
        return "account/bedrock/checkGovCloudRequirements";
    }

    @Override
    public Class<BedrockCheckGovCloudRequirementsResponse> resultType() {
        return BedrockCheckGovCloudRequirementsResponse.class;
    }
}
