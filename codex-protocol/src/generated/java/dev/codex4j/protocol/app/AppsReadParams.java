package dev.codex4j.protocol.app;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code app/read}.
 *
 * @param appIds the app ids
 * @param threadId id of the thread
 * @param includeTools whether this applies: include tools
 */
public record AppsReadParams(
        List<String> appIds,
        @Optional @Nullable String threadId,
        @Default(value = "false", omitted = true) boolean includeTools) implements ClientRequest<AppsReadResponse> {
    public AppsReadParams {
        appIds = Immutable.list(appIds, "appIds");
    }

    @Override
    public String method() {
        return "app/read";
    }

    @Override
    public Class<AppsReadResponse> resultType() {
        return AppsReadResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<String> appIds) {
        return new Builder(appIds);
    }

    /** Collects the values of a {@link AppsReadParams}. */
    public static final class Builder {
        private List<String> appIds;
        private @Nullable String threadId;
        private boolean includeTools = false;

        private Builder(List<String> appIds) {
            this.appIds = appIds;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Whether this applies: include tools. */
        public Builder includeTools(boolean includeTools) {
            this.includeTools = includeTools;
            return this;
        }

        /** Makes the record. */
        public AppsReadParams build() {
            return new AppsReadParams(appIds, threadId, includeTools);
        }
    }
}
