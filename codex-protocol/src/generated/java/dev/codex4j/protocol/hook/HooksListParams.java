package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code hooks/list}. Lists hooks.
 *
 * @param cwds working directories to look at
 * @param threadId id of the thread
 */
public record HooksListParams(
        @Default(value = "[]", omitted = true) List<String> cwds,
        @Optional @Nullable String threadId) implements ClientRequest<HooksListResponse> {
    public HooksListParams {
        cwds = Immutable.list(cwds, "cwds");
    }

    @Override
    public String method() {
        return "hooks/list";
    }

    @Override
    public Class<HooksListResponse> resultType() {
        return HooksListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link HooksListParams}. */
    public static final class Builder {
        private List<String> cwds = List.of();
        private @Nullable String threadId;

        private Builder() {}

        /** Working directories to look at. */
        public Builder cwds(List<String> cwds) {
            this.cwds = cwds;
            return this;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Makes the record. */
        public HooksListParams build() {
            return new HooksListParams(cwds, threadId);
        }
    }
}
