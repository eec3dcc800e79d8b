package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.Experimental;

/**
 * Answer to {@code account/bedrock/checkGovCloudRequirements}.
 *
 * @param isGovCloud whether this applies: is gov cloud
 * @param shouldWarn whether this applies: should warn
 */
@Experimental
public record BedrockCheckGovCloudRequirementsResponse(boolean isGovCloud, boolean shouldWarn) {}
