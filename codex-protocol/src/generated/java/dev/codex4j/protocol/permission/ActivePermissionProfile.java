package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An active permission profile.
 *
 * @param id the id
 * @param extendsValue the extends
 */
public record ActivePermissionProfile(String id, @Name("extends") @OrNull @Nullable String extendsValue) {
    public ActivePermissionProfile {
        Objects.requireNonNull(id, "id");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Collects the values of a {@link ActivePermissionProfile}. */
    public static final class Builder {
        private String id;
        private @Nullable String extendsValue;

        private Builder(String id) {
            this.id = id;
        }

        /** The extends. */
        public Builder extendsValue(@Nullable String extendsValue) {
            this.extendsValue = extendsValue;
            return this;
        }

        /** Makes the record. */
        public ActivePermissionProfile build() {
            return new ActivePermissionProfile(id, extendsValue);
        }
    }
}
