package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A configured hook matcher group.
 *
 * @param matcher the matcher
 * @param hooks the hooks
 */
public record ConfiguredHookMatcherGroup(@OrNull @Nullable String matcher, List<ConfiguredHookHandler> hooks) {
    public ConfiguredHookMatcherGroup {
        hooks = Immutable.list(hooks, "hooks");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ConfiguredHookHandler> hooks) {
        return new Builder(hooks);
    }

    /** Collects the values of a {@link ConfiguredHookMatcherGroup}. */
    public static final class Builder {
        private @Nullable String matcher;
        private List<ConfiguredHookHandler> hooks;

        private Builder(List<ConfiguredHookHandler> hooks) {
            this.hooks = hooks;
        }

        /** The matcher. */
        public Builder matcher(@Nullable String matcher) {
            this.matcher = matcher;
            return this;
        }

        /** Makes the record. */
        public ConfiguredHookMatcherGroup build() {
            return new ConfiguredHookMatcherGroup(matcher, hooks);
        }
    }
}
