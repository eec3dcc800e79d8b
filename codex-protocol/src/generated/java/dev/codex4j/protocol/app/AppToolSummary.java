package dev.codex4j.protocol.app;

import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An app tool summary.
 *
 * @param name the name
 * @param title the title
 * @param description the description, for people to read
 * @param isEnabled whether this applies: is enabled
 * @param disabledReason the disabled reason
 * @param isReadOnly whether this applies: is read only
 */
public record AppToolSummary(
        String name,
        @OrNull @Nullable String title,
        String description,
        @Default("true") boolean isEnabled,
        @OrNull @Nullable String disabledReason,
        @Default("false") boolean isReadOnly) {
    public AppToolSummary {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, String description) {
        return new Builder(name, description);
    }

    /** Collects the values of a {@link AppToolSummary}. */
    public static final class Builder {
        private String name;
        private @Nullable String title;
        private String description;
        private boolean isEnabled = true;
        private @Nullable String disabledReason;
        private boolean isReadOnly = false;

        private Builder(String name, String description) {
            this.name = name;
            this.description = description;
        }

        /** The title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Whether this applies: is enabled. */
        public Builder isEnabled(boolean isEnabled) {
            this.isEnabled = isEnabled;
            return this;
        }

        /** The disabled reason. */
        public Builder disabledReason(@Nullable String disabledReason) {
            this.disabledReason = disabledReason;
            return this;
        }

        /** Whether this applies: is read only. */
        public Builder isReadOnly(boolean isReadOnly) {
            this.isReadOnly = isReadOnly;
            return this;
        }

        /** Makes the record. */
        public AppToolSummary build() {
            return new AppToolSummary(name, title, description, isEnabled, disabledReason, isReadOnly);
        }
    }
}
