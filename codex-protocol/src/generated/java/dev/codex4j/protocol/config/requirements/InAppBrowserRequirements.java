package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * An in app browser requirements.
 *
 * @param allowExternalBrowserSettingsImport whether this applies: allow external browser settings import
 */
public record InAppBrowserRequirements(@OrNull @Nullable Boolean allowExternalBrowserSettingsImport) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link InAppBrowserRequirements}. */
    public static final class Builder {
        private @Nullable Boolean allowExternalBrowserSettingsImport;

        private Builder() {}

        /** Whether this applies: allow external browser settings import. */
        public Builder allowExternalBrowserSettingsImport(@Nullable Boolean allowExternalBrowserSettingsImport) {
            this.allowExternalBrowserSettingsImport = allowExternalBrowserSettingsImport;
            return this;
        }

        /** Makes the record. */
        public InAppBrowserRequirements build() {
            return new InAppBrowserRequirements(allowExternalBrowserSettingsImport);
        }
    }
}
