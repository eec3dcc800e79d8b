package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model provider summary.
 *
 * @param id the id
 * @param name the name
 * @param canEdit whether this applies: can edit
 * @param baseUrl the base url
 * @param settings the settings
 */
public record ModelProviderSummary(
        String id,
        String name,
        boolean canEdit,
        @OrNull @Nullable String baseUrl,
        ProviderSettings settings) {
    public ModelProviderSummary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(settings, "settings");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, String name, boolean canEdit, ProviderSettings settings) {
        return new Builder(id, name, canEdit, settings);
    }

    /** Collects the values of a {@link ModelProviderSummary}. */
    public static final class Builder {
        private String id;
        private String name;
        private boolean canEdit;
        private @Nullable String baseUrl;
        private ProviderSettings settings;

        private Builder(String id, String name, boolean canEdit, ProviderSettings settings) {
            this.id = id;
            this.name = name;
            this.canEdit = canEdit;
            this.settings = settings;
        }

        /** The base url. */
        public Builder baseUrl(@Nullable String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /** Makes the record. */
        public ModelProviderSummary build() {
            return new ModelProviderSummary(id, name, canEdit, baseUrl, settings);
        }
    }
}
