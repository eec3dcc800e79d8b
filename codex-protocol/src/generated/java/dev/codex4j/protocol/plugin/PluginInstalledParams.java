package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code plugin/installed}.
 *
 * @param cwds working directories to look at
 * @param installSuggestionPluginNames the install suggestion plugin names
 */
public record PluginInstalledParams(
        @Optional @Nullable List<String> cwds,
        @Optional @Nullable List<String> installSuggestionPluginNames) implements ClientRequest<PluginInstalledResponse> {
    public PluginInstalledParams {
        cwds = cwds == null ? null : Immutable.list(cwds, "cwds");
        installSuggestionPluginNames = installSuggestionPluginNames == null ? null : Immutable.list(installSuggestionPluginNames, "installSuggestionPluginNames");
    }

    @Override
    public String method() {
        return "plugin/installed";
    }

    @Override
    public Class<PluginInstalledResponse> resultType() {
        return PluginInstalledResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link PluginInstalledParams}. */
    public static final class Builder {
        private @Nullable List<String> cwds;
        private @Nullable List<String> installSuggestionPluginNames;

        private Builder() {}

        /** Working directories to look at. */
        public Builder cwds(@Nullable List<String> cwds) {
            this.cwds = cwds;
            return this;
        }

        /** The install suggestion plugin names. */
        public Builder installSuggestionPluginNames(@Nullable List<String> installSuggestionPluginNames) {
            this.installSuggestionPluginNames = installSuggestionPluginNames;
            return this;
        }

        /** Makes the record. */
        public PluginInstalledParams build() {
            return new PluginInstalledParams(cwds, installSuggestionPluginNames);
        }
    }
}
