package dev.codex4j.protocol.account;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is signed in. */
@Union("type")
public sealed interface Account {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends Account> variant(String tag) {
        return switch (tag) {
            case "apiKey" -> ApiKey.class;
            case "chatgpt" -> Chatgpt.class;
            case "amazonBedrock" -> AmazonBedrock.class;
            case "gcp" -> Gcp.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code apiKey}.
     *
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("apiKey")
    record ApiKey(@Rest Map<String, JsonNode> additionalFields) implements Account {
        public ApiKey {
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link ApiKey}. */
        public static final class Builder {
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder() {}

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public ApiKey build() {
                return new ApiKey(additionalFields);
            }
        }
    }

    /**
     * The variant {@code chatgpt}.
     *
     * @param email the email
     * @param planType the plan type
     * @param workspaceName the workspace name
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("chatgpt")
    record Chatgpt(
            @OrNull @Nullable String email,
            PlanType planType,
            @OrNull @Nullable String workspaceName,
            @Rest Map<String, JsonNode> additionalFields) implements Account {
        public Chatgpt {
            Objects.requireNonNull(planType, "planType");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(PlanType planType) {
            return new Builder(planType);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(planType);
            builder.email = email;
            builder.workspaceName = workspaceName;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Chatgpt}. */
        public static final class Builder {
            private @Nullable String email;
            private PlanType planType;
            private @Nullable String workspaceName;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(PlanType planType) {
                this.planType = planType;
            }

            /** The email. */
            public Builder email(@Nullable String email) {
                this.email = email;
                return this;
            }

            /** The workspace name. */
            public Builder workspaceName(@Nullable String workspaceName) {
                this.workspaceName = workspaceName;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Chatgpt build() {
                return new Chatgpt(email, planType, workspaceName, additionalFields);
            }
        }
    }

    /**
     * The variant {@code amazonBedrock}.
     *
     * @param usesCodexManagedCredentials whether this applies: uses codex managed credentials
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("amazonBedrock")
    record AmazonBedrock(
            @Default("false") boolean usesCodexManagedCredentials,
            @Rest Map<String, JsonNode> additionalFields) implements Account {
        public AmazonBedrock {
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.usesCodexManagedCredentials = usesCodexManagedCredentials;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link AmazonBedrock}. */
        public static final class Builder {
            private boolean usesCodexManagedCredentials = false;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder() {}

            /** Whether this applies: uses codex managed credentials. */
            public Builder usesCodexManagedCredentials(boolean usesCodexManagedCredentials) {
                this.usesCodexManagedCredentials = usesCodexManagedCredentials;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public AmazonBedrock build() {
                return new AmazonBedrock(usesCodexManagedCredentials, additionalFields);
            }
        }
    }

    /**
     * The variant {@code gcp}.
     *
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("gcp")
    record Gcp(@Rest Map<String, JsonNode> additionalFields) implements Account {
        public Gcp {
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Gcp}. */
        public static final class Builder {
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder() {}

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Gcp build() {
                return new Gcp(additionalFields);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements Account {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
