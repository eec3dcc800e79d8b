package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An external agent config import item type success.
 *
 * @param itemType the item type
 * @param cwd working directory, as an absolute path
 * @param source the source
 * @param target the target
 * @param title the title
 */
public record ExternalAgentConfigImportItemTypeSuccess(
        ExternalAgentConfigMigrationItemType itemType,
        @OrNull @Nullable String cwd,
        @OrNull @Nullable String source,
        @OrNull @Nullable String target,
        @OrNull @Nullable String title) {
    public ExternalAgentConfigImportItemTypeSuccess {
        Objects.requireNonNull(itemType, "itemType");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(ExternalAgentConfigMigrationItemType itemType) {
        return new Builder(itemType);
    }

    /** Collects the values of a {@link ExternalAgentConfigImportItemTypeSuccess}. */
    public static final class Builder {
        private ExternalAgentConfigMigrationItemType itemType;
        private @Nullable String cwd;
        private @Nullable String source;
        private @Nullable String target;
        private @Nullable String title;

        private Builder(ExternalAgentConfigMigrationItemType itemType) {
            this.itemType = itemType;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** The source. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** The target. */
        public Builder target(@Nullable String target) {
            this.target = target;
            return this;
        }

        /** The title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Makes the record. */
        public ExternalAgentConfigImportItemTypeSuccess build() {
            return new ExternalAgentConfigImportItemTypeSuccess(itemType, cwd, source, target, title);
        }
    }
}
