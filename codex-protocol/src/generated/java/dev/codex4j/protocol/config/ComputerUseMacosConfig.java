package dev.codex4j.protocol.config;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AllowDenyRequirement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A computer use macos config.
 *
 * @param bundleIds the bundle ids
 */
public record ComputerUseMacosConfig(
        @Name("bundle_ids") @OrNull @Nullable Map<String, AllowDenyRequirement> bundleIds) {
    public ComputerUseMacosConfig {
        bundleIds = bundleIds == null ? null : Immutable.map(bundleIds, "bundleIds");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ComputerUseMacosConfig}. */
    public static final class Builder {
        private @Nullable Map<String, AllowDenyRequirement> bundleIds;

        private Builder() {}

        /** The bundle ids. */
        public Builder bundleIds(@Nullable Map<String, AllowDenyRequirement> bundleIds) {
            this.bundleIds = bundleIds;
            return this;
        }

        /** Makes the record. */
        public ComputerUseMacosConfig build() {
            return new ComputerUseMacosConfig(bundleIds);
        }
    }
}
