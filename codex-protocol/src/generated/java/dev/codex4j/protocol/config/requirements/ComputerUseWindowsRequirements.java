package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AllowDenyRequirement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A computer use windows requirements.
 *
 * @param aumids the aumids
 * @param exes the exes
 */
public record ComputerUseWindowsRequirements(
        @OrNull @Nullable Map<String, AllowDenyRequirement> aumids,
        @OrNull @Nullable List<ComputerUseWindowsExeRequirement> exes) {
    public ComputerUseWindowsRequirements {
        aumids = aumids == null ? null : Immutable.map(aumids, "aumids");
        exes = exes == null ? null : Immutable.list(exes, "exes");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ComputerUseWindowsRequirements}. */
    public static final class Builder {
        private @Nullable Map<String, AllowDenyRequirement> aumids;
        private @Nullable List<ComputerUseWindowsExeRequirement> exes;

        private Builder() {}

        /** The aumids. */
        public Builder aumids(@Nullable Map<String, AllowDenyRequirement> aumids) {
            this.aumids = aumids;
            return this;
        }

        /** The exes. */
        public Builder exes(@Nullable List<ComputerUseWindowsExeRequirement> exes) {
            this.exes = exes;
            return this;
        }

        /** Makes the record. */
        public ComputerUseWindowsRequirements build() {
            return new ComputerUseWindowsRequirements(aumids, exes);
        }
    }
}
