package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** Answer to {@code account/login/start}. */
@Union("type")
public sealed interface LoginAccountResponse {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends LoginAccountResponse> variant(String tag) {
        return switch (tag) {
            case "apiKey" -> ApiKey.class;
            case "chatgpt" -> Chatgpt.class;
            case "chatgptDeviceCode" -> ChatgptDeviceCode.class;
            case "chatgptAuthTokens" -> ChatgptAuthTokens.class;
            case "amazonBedrock" -> AmazonBedrock.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code apiKey}. */
    @Variant("apiKey")
    record ApiKey() implements LoginAccountResponse {}

    /**
     * The variant {@code chatgpt}.
     *
     * @param loginId id of the login attempt
     * @param authUrl the auth url
     */
    @Variant("chatgpt")
    record Chatgpt(String loginId, String authUrl) implements LoginAccountResponse {
        public Chatgpt {
            Objects.requireNonNull(loginId, "loginId");
            Objects.requireNonNull(authUrl, "authUrl");
        }
    }

    /**
     * The variant {@code chatgptDeviceCode}.
     *
     * @param loginId id of the login attempt
     * @param verificationUrl the verification url
     * @param userCode the user code
     */
    @Variant("chatgptDeviceCode")
    record ChatgptDeviceCode(String loginId, String verificationUrl, String userCode) implements LoginAccountResponse {
        public ChatgptDeviceCode {
            Objects.requireNonNull(loginId, "loginId");
            Objects.requireNonNull(verificationUrl, "verificationUrl");
            Objects.requireNonNull(userCode, "userCode");
        }
    }

    /** The variant {@code chatgptAuthTokens}. */
    @Variant("chatgptAuthTokens")
    record ChatgptAuthTokens() implements LoginAccountResponse {}

    /** The variant {@code amazonBedrock}. */
    @Variant("amazonBedrock")
    record AmazonBedrock() implements LoginAccountResponse {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements LoginAccountResponse {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
