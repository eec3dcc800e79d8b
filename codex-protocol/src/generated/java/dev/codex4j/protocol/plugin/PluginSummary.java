package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plugin summary.
 *
 * @param id the id
 * @param remotePluginId id of the plugin in a remote catalogue
 * @param version the version
 * @param localVersion the local version
 * @param name the name
 * @param shareContext the share context
 * @param source the source
 * @param installed whether this applies: installed
 * @param installedAt installed at, as Unix time in seconds
 * @param enabled whether it is on
 * @param installPolicy the install policy
 * @param installPolicySource the install policy source
 * @param mustShowInstallationInterstitial whether this applies: must show installation interstitial
 * @param authPolicy the auth policy
 * @param availability the availability
 * @param disabledReason the disabled reason
 * @param eligiblePlanTypes the eligible plan types
 * @param interfaceValue the interface
 * @param keywords the keywords
 */
public record PluginSummary(
        String id,
        @OrNull @Nullable String remotePluginId,
        @OrNull @Nullable String version,
        @OrNull @Nullable String localVersion,
        String name,
        @OrNull @Nullable PluginShareContext shareContext,
        PluginSource source,
        boolean installed,
        @OrNull @Nullable Long installedAt,
        boolean enabled,
        PluginInstallPolicy installPolicy,
        @OrNull @Nullable PluginInstallPolicySource installPolicySource,
        @OrNull @Nullable Boolean mustShowInstallationInterstitial,
        PluginAuthPolicy authPolicy,
        @Default("\"AVAILABLE\"") PluginAvailability availability,
        @OrNull @Nullable PluginDisabledReason disabledReason,
        @OrNull @Nullable List<String> eligiblePlanTypes,
        @Name("interface") @OrNull @Nullable PluginInterface interfaceValue,
        @Default("[]") List<String> keywords) {
    public PluginSummary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(installPolicy, "installPolicy");
        Objects.requireNonNull(authPolicy, "authPolicy");
        Objects.requireNonNull(availability, "availability");
        eligiblePlanTypes = eligiblePlanTypes == null ? null : Immutable.list(eligiblePlanTypes, "eligiblePlanTypes");
        keywords = Immutable.list(keywords, "keywords");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.remotePluginId = remotePluginId;
        builder.version = version;
        builder.localVersion = localVersion;
        builder.name = name;
        builder.shareContext = shareContext;
        builder.source = source;
        builder.installed = installed;
        builder.installedAt = installedAt;
        builder.enabled = enabled;
        builder.installPolicy = installPolicy;
        builder.installPolicySource = installPolicySource;
        builder.mustShowInstallationInterstitial = mustShowInstallationInterstitial;
        builder.authPolicy = authPolicy;
        builder.availability = availability;
        builder.disabledReason = disabledReason;
        builder.eligiblePlanTypes = eligiblePlanTypes;
        builder.interfaceValue = interfaceValue;
        builder.keywords = keywords;
        return builder;
    }

    /** Collects the values of a {@link PluginSummary}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String remotePluginId;
        private @Nullable String version;
        private @Nullable String localVersion;
        private @Nullable String name;
        private @Nullable PluginShareContext shareContext;
        private @Nullable PluginSource source;
        private @Nullable Boolean installed;
        private @Nullable Long installedAt;
        private @Nullable Boolean enabled;
        private @Nullable PluginInstallPolicy installPolicy;
        private @Nullable PluginInstallPolicySource installPolicySource;
        private @Nullable Boolean mustShowInstallationInterstitial;
        private @Nullable PluginAuthPolicy authPolicy;
        private PluginAvailability availability = PluginAvailability.AVAILABLE;
        private @Nullable PluginDisabledReason disabledReason;
        private @Nullable List<String> eligiblePlanTypes;
        private @Nullable PluginInterface interfaceValue;
        private List<String> keywords = List.of();

        private Builder() {}

        /** The id. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Id of the plugin in a remote catalogue. */
        public Builder remotePluginId(@Nullable String remotePluginId) {
            this.remotePluginId = remotePluginId;
            return this;
        }

        /** The version. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** The local version. */
        public Builder localVersion(@Nullable String localVersion) {
            this.localVersion = localVersion;
            return this;
        }

        /** The name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The share context. */
        public Builder shareContext(@Nullable PluginShareContext shareContext) {
            this.shareContext = shareContext;
            return this;
        }

        /** The source. */
        public Builder source(PluginSource source) {
            this.source = source;
            return this;
        }

        /** Whether this applies: installed. */
        public Builder installed(boolean installed) {
            this.installed = installed;
            return this;
        }

        /** Installed at, as Unix time in seconds. */
        public Builder installedAt(@Nullable Long installedAt) {
            this.installedAt = installedAt;
            return this;
        }

        /** Whether it is on. */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The install policy. */
        public Builder installPolicy(PluginInstallPolicy installPolicy) {
            this.installPolicy = installPolicy;
            return this;
        }

        /** The install policy source. */
        public Builder installPolicySource(@Nullable PluginInstallPolicySource installPolicySource) {
            this.installPolicySource = installPolicySource;
            return this;
        }

        /** Whether this applies: must show installation interstitial. */
        public Builder mustShowInstallationInterstitial(@Nullable Boolean mustShowInstallationInterstitial) {
            this.mustShowInstallationInterstitial = mustShowInstallationInterstitial;
            return this;
        }

        /** The auth policy. */
        public Builder authPolicy(PluginAuthPolicy authPolicy) {
            this.authPolicy = authPolicy;
            return this;
        }

        /** The availability. */
        public Builder availability(PluginAvailability availability) {
            this.availability = availability;
            return this;
        }

        /** The disabled reason. */
        public Builder disabledReason(@Nullable PluginDisabledReason disabledReason) {
            this.disabledReason = disabledReason;
            return this;
        }

        /** The eligible plan types. */
        public Builder eligiblePlanTypes(@Nullable List<String> eligiblePlanTypes) {
            this.eligiblePlanTypes = eligiblePlanTypes;
            return this;
        }

        /** The interface. */
        public Builder interfaceValue(@Nullable PluginInterface interfaceValue) {
            this.interfaceValue = interfaceValue;
            return this;
        }

        /** The keywords. */
        public Builder keywords(List<String> keywords) {
            this.keywords = keywords;
            return this;
        }

        /** Makes the record. */
        public PluginSummary build() {
            return new PluginSummary(
                    Objects.requireNonNull(id, "id"),
                    remotePluginId,
                    version,
                    localVersion,
                    Objects.requireNonNull(name, "name"),
                    shareContext,
                    Objects.requireNonNull(source, "source"),
                    Objects.requireNonNull(installed, "installed"),
                    installedAt,
                    Objects.requireNonNull(enabled, "enabled"),
                    Objects.requireNonNull(installPolicy, "installPolicy"),
                    installPolicySource,
                    mustShowInstallationInterstitial,
                    Objects.requireNonNull(authPolicy, "authPolicy"),
                    availability,
                    disabledReason,
                    eligiblePlanTypes,
                    interfaceValue,
                    keywords);
        }
    }
}
