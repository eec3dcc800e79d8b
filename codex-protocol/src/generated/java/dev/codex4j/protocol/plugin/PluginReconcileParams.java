package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code plugin/reconcile}.
 *
 * @param reason why, for people to read
 */
public record PluginReconcileParams(
        @Optional @Nullable String reason) implements ClientRequest<PluginReconcileResponse> {
    @Override
    public String method() {
        return "plugin/reconcile";
    }

    @Override
    public Class<PluginReconcileResponse> resultType() {
        return PluginReconcileResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link PluginReconcileParams}. */
    public static final class Builder {
        private @Nullable String reason;

        private Builder() {}

        /** Why, for people to read. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** Makes the record. */
        public PluginReconcileParams build() {
            return new PluginReconcileParams(reason);
        }
    }
}
