package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A permission profile summary.
 *
 * @param id the id
 * @param description the description, for people to read
 * @param allowed whether this applies: allowed
 */
public record PermissionProfileSummary(String id, @OrNull @Nullable String description, boolean allowed) {
    public PermissionProfileSummary {
        Objects.requireNonNull(id, "id");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id, boolean allowed) {
        return new Builder(id, allowed);
    }

    /** Collects the values of a {@link PermissionProfileSummary}. */
    public static final class Builder {
        private String id;
        private @Nullable String description;
        private boolean allowed;

        private Builder(String id, boolean allowed) {
            this.id = id;
            this.allowed = allowed;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Makes the record. */
        public PermissionProfileSummary build() {
            return new PermissionProfileSummary(id, description, allowed);
        }
    }
}
