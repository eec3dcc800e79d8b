package dev.codex4j.protocol.server;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who the client is.
 *
 * @param name short name, used in logs and headers
 * @param title name to show to users
 * @param version version of the client
 */
public record ClientInfo(String name, @OrNull @Nullable String title, String version) {
    public ClientInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, String version) {
        return new Builder(name, version);
    }

    /** Collects the values of a {@link ClientInfo}. */
    public static final class Builder {
        private String name;
        private @Nullable String title;
        private String version;

        private Builder(String name, String version) {
            this.name = name;
            this.version = version;
        }

        /** Name to show to users. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Makes the record. */
        public ClientInfo build() {
            return new ClientInfo(name, title, version);
        }
    }
}
