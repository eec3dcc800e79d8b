package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code externalAgentConfig/import}.
 *
 * @param migrationItems the migration items
 * @param source the source
 * @param providerId the provider id
 * @param migrationSource the migration source
 */
public record ExternalAgentConfigImportParams(
        List<ExternalAgentConfigMigrationItem> migrationItems,
        @Optional @Nullable String source,
        @Optional @Nullable String providerId,
        @Optional @Nullable String migrationSource) implements ClientRequest<ExternalAgentConfigImportResponse> {
    public ExternalAgentConfigImportParams {
        migrationItems = Immutable.list(migrationItems, "migrationItems");
    }

    @Override
    public String method() {
        return "externalAgentConfig/import";
    }

    @Override
    public Class<ExternalAgentConfigImportResponse> resultType() {
        return ExternalAgentConfigImportResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ExternalAgentConfigMigrationItem> migrationItems) {
        return new Builder(migrationItems);
    }

    /** Collects the values of a {@link ExternalAgentConfigImportParams}. */
    public static final class Builder {
        private List<ExternalAgentConfigMigrationItem> migrationItems;
        private @Nullable String source;
        private @Nullable String providerId;
        private @Nullable String migrationSource;

        private Builder(List<ExternalAgentConfigMigrationItem> migrationItems) {
            this.migrationItems = migrationItems;
        }

        /** The source. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** The provider id. */
        public Builder providerId(@Nullable String providerId) {
            this.providerId = providerId;
            return this;
        }

        /** The migration source. */
        public Builder migrationSource(@Nullable String migrationSource) {
            this.migrationSource = migrationSource;
            return this;
        }

        /** Makes the record. */
        public ExternalAgentConfigImportParams build() {
            return new ExternalAgentConfigImportParams(migrationItems, source, providerId, migrationSource);
        }
    }
}
