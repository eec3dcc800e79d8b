package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code environment/status}.
 *
 * @param status how it stands
 * @param error what went wrong
 */
@Experimental
public record EnvironmentStatusResponse(EnvironmentStatusKind status, @Optional @Nullable String error) {
    public EnvironmentStatusResponse {
        Objects.requireNonNull(status, "status");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(EnvironmentStatusKind status) {
        return new Builder(status);
    }

    /** Collects the values of a {@link EnvironmentStatusResponse}. */
    public static final class Builder {
        private EnvironmentStatusKind status;
        private @Nullable String error;

        private Builder(EnvironmentStatusKind status) {
            this.status = status;
        }

        /** What went wrong. */
        public Builder error(@Nullable String error) {
            this.error = error;
            return this;
        }

        /** Makes the record. */
        public EnvironmentStatusResponse build() {
            return new EnvironmentStatusResponse(status, error);
        }
    }
}
