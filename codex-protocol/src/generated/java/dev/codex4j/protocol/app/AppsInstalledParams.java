package dev.codex4j.protocol.app;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code app/installed}.
 *
 * @param threadId id of the thread
 * @param forceRefresh whether this applies: force refresh
 */
public record AppsInstalledParams(
        @Optional @Nullable String threadId,
        @Default(value = "false", omitted = true) boolean forceRefresh) implements ClientRequest<AppsInstalledResponse> {
    @Override
    public String method() {
        return "app/installed";
    }

    @Override
    public Class<AppsInstalledResponse> resultType() {
        return AppsInstalledResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AppsInstalledParams}. */
    public static final class Builder {
        private @Nullable String threadId;
        private boolean forceRefresh = false;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Whether this applies: force refresh. */
        public Builder forceRefresh(boolean forceRefresh) {
            this.forceRefresh = forceRefresh;
            return this;
        }

        /** Makes the record. */
        public AppsInstalledParams build() {
            return new AppsInstalledParams(threadId, forceRefresh);
        }
    }
}
