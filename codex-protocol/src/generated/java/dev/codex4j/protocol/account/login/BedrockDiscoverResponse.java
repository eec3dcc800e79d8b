package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code account/bedrock/discover}.
 *
 * @param profiles the profiles
 * @param environmentCredentials the environment credentials
 */
@Experimental
public record BedrockDiscoverResponse(
        List<BedrockAwsProfile> profiles,
        List<BedrockEnvironmentCredential> environmentCredentials) {
    public BedrockDiscoverResponse {
        profiles = Immutable.list(profiles, "profiles");
        environmentCredentials = Immutable.list(environmentCredentials, "environmentCredentials");
    }
}
