package dev.codex4j.protocol.model;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A model that threads can use.
 *
 * @param id id of this entry
 * @param model name by which requests ask for it
 * @param upgrade model that replaces it
 * @param upgradeInfo the upgrade info
 * @param availabilityNux the availability nux
 * @param displayName name to show to users
 * @param description the description, for people to read
 * @param modelSpecialty the model specialty
 * @param hidden whether it is kept out of menus
 * @param supportedReasoningEfforts efforts it can work with
 * @param defaultReasoningEffort effort it works with unless told otherwise
 * @param inputModalities kinds of input it takes
 * @param supportsPersonality whether its tone can be chosen
 * @param multiAgentVersion the multi agent version
 * @param additionalSpeedTiers the additional speed tiers
 * @param serviceTiers service tiers it is served in
 * @param defaultServiceTier service tier unless told otherwise
 * @param availableAccessPrograms the available access programs
 * @param isDefault whether this is the default
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record Model(
        String id,
        String model,
        @OrNull @Nullable String upgrade,
        @OrNull @Nullable ModelUpgradeInfo upgradeInfo,
        @OrNull @Nullable ModelAvailabilityNux availabilityNux,
        String displayName,
        String description,
        @OrNull @Nullable String modelSpecialty,
        boolean hidden,
        List<ReasoningEffortOption> supportedReasoningEfforts,
        String defaultReasoningEffort,
        @Default("[\"text\",\"image\"]") List<InputModality> inputModalities,
        @Default("false") boolean supportsPersonality,
        @OrNull @Nullable MultiAgentVersion multiAgentVersion,
        @Default("[]") List<String> additionalSpeedTiers,
        @Default("[]") List<ModelServiceTier> serviceTiers,
        @OrNull @Nullable String defaultServiceTier,
        @OrNull @Nullable ModelAccessPrograms availableAccessPrograms,
        boolean isDefault,
        @Rest Map<String, JsonNode> additionalFields) {
    public Model {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(description, "description");
        supportedReasoningEfforts = Immutable.list(supportedReasoningEfforts, "supportedReasoningEfforts");
        Objects.requireNonNull(defaultReasoningEffort, "defaultReasoningEffort");
        inputModalities = Immutable.list(inputModalities, "inputModalities");
        additionalSpeedTiers = Immutable.list(additionalSpeedTiers, "additionalSpeedTiers");
        serviceTiers = Immutable.list(serviceTiers, "serviceTiers");
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.model = model;
        builder.upgrade = upgrade;
        builder.upgradeInfo = upgradeInfo;
        builder.availabilityNux = availabilityNux;
        builder.displayName = displayName;
        builder.description = description;
        builder.modelSpecialty = modelSpecialty;
        builder.hidden = hidden;
        builder.supportedReasoningEfforts = supportedReasoningEfforts;
        builder.defaultReasoningEffort = defaultReasoningEffort;
        builder.inputModalities = inputModalities;
        builder.supportsPersonality = supportsPersonality;
        builder.multiAgentVersion = multiAgentVersion;
        builder.additionalSpeedTiers = additionalSpeedTiers;
        builder.serviceTiers = serviceTiers;
        builder.defaultServiceTier = defaultServiceTier;
        builder.availableAccessPrograms = availableAccessPrograms;
        builder.isDefault = isDefault;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link Model}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String model;
        private @Nullable String upgrade;
        private @Nullable ModelUpgradeInfo upgradeInfo;
        private @Nullable ModelAvailabilityNux availabilityNux;
        private @Nullable String displayName;
        private @Nullable String description;
        private @Nullable String modelSpecialty;
        private @Nullable Boolean hidden;
        private @Nullable List<ReasoningEffortOption> supportedReasoningEfforts;
        private @Nullable String defaultReasoningEffort;
        private List<InputModality> inputModalities = List.of(InputModality.TEXT, InputModality.IMAGE);
        private boolean supportsPersonality = false;
        private @Nullable MultiAgentVersion multiAgentVersion;
        private List<String> additionalSpeedTiers = List.of();
        private List<ModelServiceTier> serviceTiers = List.of();
        private @Nullable String defaultServiceTier;
        private @Nullable ModelAccessPrograms availableAccessPrograms;
        private @Nullable Boolean isDefault;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** Id of this entry. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Name by which requests ask for it. */
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** Model that replaces it. */
        public Builder upgrade(@Nullable String upgrade) {
            this.upgrade = upgrade;
            return this;
        }

        /** The upgrade info. */
        public Builder upgradeInfo(@Nullable ModelUpgradeInfo upgradeInfo) {
            this.upgradeInfo = upgradeInfo;
            return this;
        }

        /** The availability nux. */
        public Builder availabilityNux(@Nullable ModelAvailabilityNux availabilityNux) {
            this.availabilityNux = availabilityNux;
            return this;
        }

        /** Name to show to users. */
        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** The description, for people to read. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** The model specialty. */
        public Builder modelSpecialty(@Nullable String modelSpecialty) {
            this.modelSpecialty = modelSpecialty;
            return this;
        }

        /** Whether it is kept out of menus. */
        public Builder hidden(boolean hidden) {
            this.hidden = hidden;
            return this;
        }

        /** Efforts it can work with. */
        public Builder supportedReasoningEfforts(List<ReasoningEffortOption> supportedReasoningEfforts) {
            this.supportedReasoningEfforts = supportedReasoningEfforts;
            return this;
        }

        /** Effort it works with unless told otherwise. */
        public Builder defaultReasoningEffort(String defaultReasoningEffort) {
            this.defaultReasoningEffort = defaultReasoningEffort;
            return this;
        }

        /** Kinds of input it takes. */
        public Builder inputModalities(List<InputModality> inputModalities) {
            this.inputModalities = inputModalities;
            return this;
        }

        /** Whether its tone can be chosen. */
        public Builder supportsPersonality(boolean supportsPersonality) {
            this.supportsPersonality = supportsPersonality;
            return this;
        }

        /** The multi agent version. */
        public Builder multiAgentVersion(@Nullable MultiAgentVersion multiAgentVersion) {
            this.multiAgentVersion = multiAgentVersion;
            return this;
        }

        /** The additional speed tiers. */
        public Builder additionalSpeedTiers(List<String> additionalSpeedTiers) {
            this.additionalSpeedTiers = additionalSpeedTiers;
            return this;
        }

        /** Service tiers it is served in. */
        public Builder serviceTiers(List<ModelServiceTier> serviceTiers) {
            this.serviceTiers = serviceTiers;
            return this;
        }

        /** Service tier unless told otherwise. */
        public Builder defaultServiceTier(@Nullable String defaultServiceTier) {
            this.defaultServiceTier = defaultServiceTier;
            return this;
        }

        /** The available access programs. */
        public Builder availableAccessPrograms(@Nullable ModelAccessPrograms availableAccessPrograms) {
            this.availableAccessPrograms = availableAccessPrograms;
            return this;
        }

        /** Whether this is the default. */
        public Builder isDefault(boolean isDefault) {
            this.isDefault = isDefault;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public Model build() {
            return new Model(
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(model, "model"),
                    upgrade,
                    upgradeInfo,
                    availabilityNux,
                    Objects.requireNonNull(displayName, "displayName"),
                    Objects.requireNonNull(description, "description"),
                    modelSpecialty,
                    Objects.requireNonNull(hidden, "hidden"),
                    Objects.requireNonNull(supportedReasoningEfforts, "supportedReasoningEfforts"),
                    Objects.requireNonNull(defaultReasoningEffort, "defaultReasoningEffort"),
                    inputModalities,
                    supportsPersonality,
                    multiAgentVersion,
                    additionalSpeedTiers,
                    serviceTiers,
                    defaultServiceTier,
                    availableAccessPrograms,
                    Objects.requireNonNull(isDefault, "isDefault"),
                    additionalFields);
        }
    }
}
