package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AllowDenyRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A computer use requirements.
 *
 * @param allowLockedComputerUse whether this applies: allow locked computer use
 * @param allowPersistentApproval whether this applies: allow persistent approval
 * @param defaultAppAccess the default app access
 * @param macos the macos
 * @param windows the windows
 */
public record ComputerUseRequirements(
        @OrNull @Nullable Boolean allowLockedComputerUse,
        @OrNull @Nullable Boolean allowPersistentApproval,
        @OrNull @Nullable AllowDenyRequirement defaultAppAccess,
        @OrNull @Nullable ComputerUseMacosRequirements macos,
        @OrNull @Nullable ComputerUseWindowsRequirements windows) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ComputerUseRequirements}. */
    public static final class Builder {
        private @Nullable Boolean allowLockedComputerUse;
        private @Nullable Boolean allowPersistentApproval;
        private @Nullable AllowDenyRequirement defaultAppAccess;
        private @Nullable ComputerUseMacosRequirements macos;
        private @Nullable ComputerUseWindowsRequirements windows;

        private Builder() {}

        /** Whether this applies: allow locked computer use. */
        public Builder allowLockedComputerUse(@Nullable Boolean allowLockedComputerUse) {
            this.allowLockedComputerUse = allowLockedComputerUse;
            return this;
        }

        /** Whether this applies: allow persistent approval. */
        public Builder allowPersistentApproval(@Nullable Boolean allowPersistentApproval) {
            this.allowPersistentApproval = allowPersistentApproval;
            return this;
        }

        /** The default app access. */
        public Builder defaultAppAccess(@Nullable AllowDenyRequirement defaultAppAccess) {
            this.defaultAppAccess = defaultAppAccess;
            return this;
        }

        /** The macos. */
        public Builder macos(@Nullable ComputerUseMacosRequirements macos) {
            this.macos = macos;
            return this;
        }

        /** The windows. */
        public Builder windows(@Nullable ComputerUseWindowsRequirements windows) {
            this.windows = windows;
            return this;
        }

        /** Makes the record. */
        public ComputerUseRequirements build() {
            return new ComputerUseRequirements(
                    allowLockedComputerUse, allowPersistentApproval, defaultAppAccess, macos, windows);
        }
    }
}
