package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An external agent config migration item.
 *
 * @param itemType the item type
 * @param description the description, for people to read
 * @param cwd working directory, as an absolute path
 * @param details the details
 */
public record ExternalAgentConfigMigrationItem(
        ExternalAgentConfigMigrationItemType itemType,
        String description,
        @OrNull @Nullable String cwd,
        @OrNull @Nullable MigrationDetails details) {
    public ExternalAgentConfigMigrationItem {
        Objects.requireNonNull(itemType, "itemType");
        Objects.requireNonNull(description, "description");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ExternalAgentConfigMigrationItemType itemType, String description) {
        return new Builder(itemType, description);
    }

    /** Collects the values of a {@link ExternalAgentConfigMigrationItem}. */
    public static final class Builder {
        private ExternalAgentConfigMigrationItemType itemType;
        private String description;
        private @Nullable String cwd;
        private @Nullable MigrationDetails details;

        private Builder(ExternalAgentConfigMigrationItemType itemType, String description) {
            this.itemType = itemType;
            this.description = description;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** The details. */
        public Builder details(@Nullable MigrationDetails details) {
            this.details = details;
            return this;
        }

        /** Makes the record. */
        public ExternalAgentConfigMigrationItem build() {
            return new ExternalAgentConfigMigrationItem(itemType, description, cwd, details);
        }
    }
}
