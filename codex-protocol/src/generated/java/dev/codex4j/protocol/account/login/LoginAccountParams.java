package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Parameters of {@code account/login/start}. Starts signing in. One variant for each way to sign in. */
@Union("type")
public sealed interface LoginAccountParams extends ClientRequest<LoginAccountResponse> {
    @Override
    default String method() {
        return "account/login/start";
    }

    @Override
    default Class<LoginAccountResponse> resultType() {
        return LoginAccountResponse.class;
    }

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends LoginAccountParams> variant(String tag) {
        return switch (tag) {
            case "apiKey" -> ApiKey.class;
            case "chatgpt" -> Chatgpt.class;
            case "chatgptDeviceCode" -> ChatgptDeviceCode.class;
            case "chatgptAuthTokens" -> ChatgptAuthTokens.class;
            case "amazonBedrock" -> AmazonBedrock.class;
            case "amazonBedrockAccessKeys" -> AmazonBedrockAccessKeys.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code apiKey}.
     *
     * @param apiKey the api key
     */
    @Variant("apiKey")
    record ApiKey(String apiKey) implements LoginAccountParams {
        public ApiKey {
            Objects.requireNonNull(apiKey, "apiKey");
        }

        @Override
        public String toString() {
            return "ApiKey[apiKey=" + "***" + "]";
        }
    }

    /**
     * The variant {@code chatgpt}.
     *
     * @param codexStreamlinedLogin whether this applies: codex streamlined login
     * @param useHostedLoginSuccessPage whether this applies: use hosted login success page
     * @param appBrand the app brand
     */
    @Variant("chatgpt")
    record Chatgpt(
            @Default(value = "false", omitted = true) boolean codexStreamlinedLogin,
            @Default(value = "false", omitted = true) boolean useHostedLoginSuccessPage,
            @Optional @Nullable LoginAppBrand appBrand) implements LoginAccountParams {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link Chatgpt}. */
        public static final class Builder {
            private boolean codexStreamlinedLogin = false;
            private boolean useHostedLoginSuccessPage = false;
            private @Nullable LoginAppBrand appBrand;

            private Builder() {}

            /** Whether this applies: codex streamlined login. */
            public Builder codexStreamlinedLogin(boolean codexStreamlinedLogin) {
                this.codexStreamlinedLogin = codexStreamlinedLogin;
                return this;
            }

            /** Whether this applies: use hosted login success page. */
            public Builder useHostedLoginSuccessPage(boolean useHostedLoginSuccessPage) {
                this.useHostedLoginSuccessPage = useHostedLoginSuccessPage;
                return this;
            }

            /** The app brand. */
            public Builder appBrand(@Nullable LoginAppBrand appBrand) {
                this.appBrand = appBrand;
                return this;
            }

            /** Makes the record. */
            public Chatgpt build() {
                return new Chatgpt(codexStreamlinedLogin, useHostedLoginSuccessPage, appBrand);
            }
        }
    }

    /** The variant {@code chatgptDeviceCode}. */
    @Variant("chatgptDeviceCode")
    record ChatgptDeviceCode() implements LoginAccountParams {}

    /**
     * The variant {@code chatgptAuthTokens}.
     *
     * @param accessToken the access token
     * @param chatgptAccountId the chatgpt account id
     * @param chatgptPlanType the chatgpt plan type
     */
    @Variant("chatgptAuthTokens")
    record ChatgptAuthTokens(
            String accessToken,
            String chatgptAccountId,
            @Optional @Nullable String chatgptPlanType) implements LoginAccountParams {
        public ChatgptAuthTokens {
            Objects.requireNonNull(accessToken, "accessToken");
            Objects.requireNonNull(chatgptAccountId, "chatgptAccountId");
        }

        @Override
        public String toString() {
            return "ChatgptAuthTokens[accessToken=" + "***" + ", chatgptAccountId=" + chatgptAccountId + ", chatgptPlanType=" + chatgptPlanType + "]";
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String accessToken, String chatgptAccountId) {
            return new Builder(accessToken, chatgptAccountId);
        }

        /** Collects the values of a {@link ChatgptAuthTokens}. */
        public static final class Builder {
            private String accessToken;
            private String chatgptAccountId;
            private @Nullable String chatgptPlanType;

            private Builder(String accessToken, String chatgptAccountId) {
                this.accessToken = accessToken;
                this.chatgptAccountId = chatgptAccountId;
            }

            /** The chatgpt plan type. */
            public Builder chatgptPlanType(@Nullable String chatgptPlanType) {
                this.chatgptPlanType = chatgptPlanType;
                return this;
            }

            /** Makes the record. */
            public ChatgptAuthTokens build() {
                return new ChatgptAuthTokens(accessToken, chatgptAccountId, chatgptPlanType);
            }
        }
    }

    /**
     * The variant {@code amazonBedrock}.
     *
     * @param apiKey the api key
     * @param region the region
     */
    @Variant("amazonBedrock")
    record AmazonBedrock(String apiKey, String region) implements LoginAccountParams {
        public AmazonBedrock {
            Objects.requireNonNull(apiKey, "apiKey");
            Objects.requireNonNull(region, "region");
        }

        @Override
        public String toString() {
            return "AmazonBedrock[apiKey=" + "***" + ", region=" + region + "]";
        }
    }

    /**
     * The variant {@code amazonBedrockAccessKeys}.
     *
     * @param accessKeyId the access key id
     * @param secretAccessKey the secret access key
     * @param sessionToken the session token
     * @param region the region
     */
    @Variant("amazonBedrockAccessKeys")
    record AmazonBedrockAccessKeys(
            String accessKeyId,
            String secretAccessKey,
            @Optional @Nullable String sessionToken,
            String region) implements LoginAccountParams {
        public AmazonBedrockAccessKeys {
            Objects.requireNonNull(accessKeyId, "accessKeyId");
            Objects.requireNonNull(secretAccessKey, "secretAccessKey");
            Objects.requireNonNull(region, "region");
        }

        @Override
        public String toString() {
            return "AmazonBedrockAccessKeys[accessKeyId=" + accessKeyId + ", secretAccessKey=" + "***" + ", sessionToken=" + (sessionToken == null ? "null" : "***") + ", region=" + region + "]";
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String accessKeyId, String secretAccessKey, String region) {
            return new Builder(accessKeyId, secretAccessKey, region);
        }

        /** Collects the values of a {@link AmazonBedrockAccessKeys}. */
        public static final class Builder {
            private String accessKeyId;
            private String secretAccessKey;
            private @Nullable String sessionToken;
            private String region;

            private Builder(String accessKeyId, String secretAccessKey, String region) {
                this.accessKeyId = accessKeyId;
                this.secretAccessKey = secretAccessKey;
                this.region = region;
            }

            /** The session token. */
            public Builder sessionToken(@Nullable String sessionToken) {
                this.sessionToken = sessionToken;
                return this;
            }

            /** Makes the record. */
            public AmazonBedrockAccessKeys build() {
                return new AmazonBedrockAccessKeys(accessKeyId, secretAccessKey, sessionToken, region);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements LoginAccountParams {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
