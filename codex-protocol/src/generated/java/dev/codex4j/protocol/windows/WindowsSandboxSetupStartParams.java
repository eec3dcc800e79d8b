package dev.codex4j.protocol.windows;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code windowsSandbox/setupStart}.
 *
 * @param mode the mode
 * @param cwd working directory, as an absolute path
 */
public record WindowsSandboxSetupStartParams(
        WindowsSandboxSetupMode mode,
        @Optional @Nullable String cwd) implements ClientRequest<WindowsSandboxSetupStartResponse> {
    public WindowsSandboxSetupStartParams {
        Objects.requireNonNull(mode, "mode");
    }

    @Override
    public String method() {
        return "windowsSandbox/setupStart";
    }

    @Override
    public Class<WindowsSandboxSetupStartResponse> resultType() {
        return WindowsSandboxSetupStartResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(WindowsSandboxSetupMode mode) {
        return new Builder(mode);
    }

    /** Collects the values of a {@link WindowsSandboxSetupStartParams}. */
    public static final class Builder {
        private WindowsSandboxSetupMode mode;
        private @Nullable String cwd;

        private Builder(WindowsSandboxSetupMode mode) {
            this.mode = mode;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Makes the record. */
        public WindowsSandboxSetupStartParams build() {
            return new WindowsSandboxSetupStartParams(mode, cwd);
        }
    }
}
