package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session migration.
 *
 * @param path the path
 * @param cwd working directory, as an absolute path
 * @param title the title
 */
public record SessionMigration(String path, String cwd, @OrNull @Nullable String title) {
    public SessionMigration {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(cwd, "cwd");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String path, String cwd) {
        return new Builder(path, cwd);
    }

    /** Collects the values of a {@link SessionMigration}. */
    public static final class Builder {
        private String path;
        private String cwd;
        private @Nullable String title;

        private Builder(String path, String cwd) {
            this.path = path;
            this.cwd = cwd;
        }

        /** The title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Makes the record. */
        public SessionMigration build() {
            return new SessionMigration(path, cwd, title);
        }
    }
}
