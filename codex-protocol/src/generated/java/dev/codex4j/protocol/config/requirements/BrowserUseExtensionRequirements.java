package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A browser use extension requirements.
 *
 * @param requestHeaders the request headers
 */
public record BrowserUseExtensionRequirements(@OrNull @Nullable List<RequestHeader> requestHeaders) {
    public BrowserUseExtensionRequirements {
        requestHeaders = requestHeaders == null ? null : Immutable.list(requestHeaders, "requestHeaders");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link BrowserUseExtensionRequirements}. */
    public static final class Builder {
        private @Nullable List<RequestHeader> requestHeaders;

        private Builder() {}

        /** The request headers. */
        public Builder requestHeaders(@Nullable List<RequestHeader> requestHeaders) {
            this.requestHeaders = requestHeaders;
            return this;
        }

        /** Makes the record. */
        public BrowserUseExtensionRequirements build() {
            return new BrowserUseExtensionRequirements(requestHeaders);
        }
    }
}
