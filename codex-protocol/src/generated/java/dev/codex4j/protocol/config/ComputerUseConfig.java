package dev.codex4j.protocol.config;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AllowDenyRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A computer use config.
 *
 * @param defaultAppAccess the default app access
 * @param macos the macos
 * @param windows the windows
 */
public record ComputerUseConfig(
        @Name("default_app_access") @OrNull @Nullable AllowDenyRequirement defaultAppAccess,
        @OrNull @Nullable ComputerUseMacosConfig macos,
        @OrNull @Nullable ComputerUseWindowsConfig windows) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ComputerUseConfig}. */
    public static final class Builder {
        private @Nullable AllowDenyRequirement defaultAppAccess;
        private @Nullable ComputerUseMacosConfig macos;
        private @Nullable ComputerUseWindowsConfig windows;

        private Builder() {}

        /** The default app access. */
        public Builder defaultAppAccess(@Nullable AllowDenyRequirement defaultAppAccess) {
            this.defaultAppAccess = defaultAppAccess;
            return this;
        }

        /** The macos. */
        public Builder macos(@Nullable ComputerUseMacosConfig macos) {
            this.macos = macos;
            return this;
        }

        /** The windows. */
        public Builder windows(@Nullable ComputerUseWindowsConfig windows) {
            this.windows = windows;
            return this;
        }

        /** Makes the record. */
        public ComputerUseConfig build() {
            return new ComputerUseConfig(defaultAppAccess, macos, windows);
        }
    }
}
