package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** Parameters of {@code account/bedrock/setup}. */
@Experimental
@Union("type")
public sealed interface BedrockSetupParams extends ClientRequest<BedrockSetupResponse> {
    @Override
    default String method() {
        return "account/bedrock/setup";
    }

    @Override
    default Class<BedrockSetupResponse> resultType() {
        return BedrockSetupResponse.class;
    }

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends BedrockSetupParams> variant(String tag) {
        return switch (tag) {
            case "profile" -> Profile.class;
            case "environment" -> Environment.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code profile}.
     *
     * @param profile the profile
     * @param region the region
     */
    @Variant("profile")
    record Profile(String profile, String region) implements BedrockSetupParams {
        public Profile {
            Objects.requireNonNull(profile, "profile");
            Objects.requireNonNull(region, "region");
        }
    }

    /**
     * The variant {@code environment}.
     *
     * @param region the region
     */
    @Variant("environment")
    record Environment(String region) implements BedrockSetupParams {
        public Environment {
            Objects.requireNonNull(region, "region");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements BedrockSetupParams {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
