package dev.codex4j.protocol.app;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connector metadata.
 *
 * @param id the id
 * @param name the name
 * @param description the description, for people to read
 * @param iconUrl the icon url
 * @param iconUrlDark the icon url dark
 * @param distributionChannel the distribution channel
 * @param installUrl the install url
 * @param pluginDisplayNames the plugin display names
 * @param toolSummaries the tool summaries
 */
public record ConnectorMetadata(
        String id,
        String name,
        @OrNull @Nullable String description,
        @OrNull @Nullable String iconUrl,
        @OrNull @Nullable String iconUrlDark,
        @OrNull @Nullable String distributionChannel,
        @OrNull @Nullable String installUrl,
        @Default("[]") List<String> pluginDisplayNames,
        @OrNull @Nullable List<AppToolSummary> toolSummaries) {
    public ConnectorMetadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        pluginDisplayNames = Immutable.list(pluginDisplayNames, "pluginDisplayNames");
        toolSummaries = toolSummaries == null ? null : Immutable.list(toolSummaries, "toolSummaries");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.description = description;
        builder.iconUrl = iconUrl;
        builder.iconUrlDark = iconUrlDark;
        builder.distributionChannel = distributionChannel;
        builder.installUrl = installUrl;
        builder.pluginDisplayNames = pluginDisplayNames;
        builder.toolSummaries = toolSummaries;
        return builder;
    }

    /** Collects the values of a {@link ConnectorMetadata}. */
    public static final class Builder {
        private String id;
        private String name;
        private @Nullable String description;
        private @Nullable String iconUrl;
        private @Nullable String iconUrlDark;
        private @Nullable String distributionChannel;
        private @Nullable String installUrl;
        private List<String> pluginDisplayNames = List.of();
        private @Nullable List<AppToolSummary> toolSummaries;

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The icon url. */
        public Builder iconUrl(@Nullable String iconUrl) {
            this.iconUrl = iconUrl;
            return this;
        }

        /** The icon url dark. */
        public Builder iconUrlDark(@Nullable String iconUrlDark) {
            this.iconUrlDark = iconUrlDark;
            return this;
        }

        /** The distribution channel. */
        public Builder distributionChannel(@Nullable String distributionChannel) {
            this.distributionChannel = distributionChannel;
            return this;
        }

        /** The install url. */
        public Builder installUrl(@Nullable String installUrl) {
            this.installUrl = installUrl;
            return this;
        }

        /** The plugin display names. */
        public Builder pluginDisplayNames(List<String> pluginDisplayNames) {
            this.pluginDisplayNames = pluginDisplayNames;
            return this;
        }

        /** The tool summaries. */
        public Builder toolSummaries(@Nullable List<AppToolSummary> toolSummaries) {
            this.toolSummaries = toolSummaries;
            return this;
        }

        /** Makes the record. */
        public ConnectorMetadata build() {
            return new ConnectorMetadata(
                    id,
                    name,
                    description,
                    iconUrl,
                    iconUrlDark,
                    distributionChannel,
                    installUrl,
                    pluginDisplayNames,
                    toolSummaries);
        }
    }
}
