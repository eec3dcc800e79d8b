package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code environment/info}.
 *
 * @param shell the shell
 * @param cwd working directory, as an absolute path
 */
@Experimental
public record EnvironmentInfoResponse(EnvironmentShellInfo shell, @OrNull @Nullable String cwd) {
    public EnvironmentInfoResponse {
        Objects.requireNonNull(shell, "shell");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(EnvironmentShellInfo shell) {
        return new Builder(shell);
    }

    /** Collects the values of a {@link EnvironmentInfoResponse}. */
    public static final class Builder {
        private EnvironmentShellInfo shell;
        private @Nullable String cwd;

        private Builder(EnvironmentShellInfo shell) {
            this.shell = shell;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Makes the record. */
        public EnvironmentInfoResponse build() {
            return new EnvironmentInfoResponse(shell, cwd);
        }
    }
}
