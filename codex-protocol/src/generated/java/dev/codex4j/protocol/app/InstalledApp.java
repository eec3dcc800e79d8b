package dev.codex4j.protocol.app;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An installed app.
 *
 * @param id the id
 * @param runtimeName the runtime name
 * @param enabled whether it is on
 * @param callable whether this applies: callable
 */
public record InstalledApp(String id, @OrNull @Nullable String runtimeName, boolean enabled, boolean callable) {
    public InstalledApp {
        Objects.requireNonNull(id, "id");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, boolean enabled, boolean callable) {
        return new Builder(id, enabled, callable);
    }

    /** Collects the values of a {@link InstalledApp}. */
    public static final class Builder {
        private String id;
        private @Nullable String runtimeName;
        private boolean enabled;
        private boolean callable;

        private Builder(String id, boolean enabled, boolean callable) {
            this.id = id;
            this.enabled = enabled;
            this.callable = callable;
        }

        /** The runtime name. */
        public Builder runtimeName(@Nullable String runtimeName) {
            this.runtimeName = runtimeName;
            return this;
        }

        /** Makes the record. */
        public InstalledApp build() {
            return new InstalledApp(id, runtimeName, enabled, callable);
        }
    }
}
