package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A mcp server info.
 *
 * @param name the name
 * @param title the title
 * @param version the version
 * @param description the description, for people to read
 * @param icons the icons
 * @param websiteUrl the website url
 */
public record McpServerInfo(
        String name,
        @OrNull @Nullable String title,
        String version,
        @OrNull @Nullable String description,
        @OrNull @Nullable List<JsonNode> icons,
        @OrNull @Nullable String websiteUrl) {
    public McpServerInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        icons = icons == null ? null : Immutable.list(icons, "icons");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, String version) {
        return new Builder(name, version);
    }

    /** Collects the values of a {@link McpServerInfo}. */
    public static final class Builder {
        private String name;
        private @Nullable String title;
        private String version;
        private @Nullable String description;
        private @Nullable List<JsonNode> icons;
        private @Nullable String websiteUrl;

        private Builder(String name, String version) {
            this.name = name;
            this.version = version;
        }

        /** The title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The icons. */
        public Builder icons(@Nullable List<JsonNode> icons) {
            this.icons = icons;
            return this;
        }

        /** The website url. */
        public Builder websiteUrl(@Nullable String websiteUrl) {
            this.websiteUrl = websiteUrl;
            return this;
        }

        /** Makes the record. */
        public McpServerInfo build() {
            return new McpServerInfo(name, title, version, description, icons, websiteUrl);
        }
    }
}
