package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code memory/status}.
 *
 * @param minConsolidatedThreads the min consolidated threads
 */
@Experimental
public record MemoryStatusParams(
        @Unsigned(32) @Optional @Nullable Long minConsolidatedThreads) implements ClientRequest<MemoryStatusResponse> {
    @Override
    public String method() {
        return "memory/status";
    }

    @Override
    public Class<MemoryStatusResponse> resultType() {
        return MemoryStatusResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link MemoryStatusParams}. */
    public static final class Builder {
        private @Nullable Long minConsolidatedThreads;

        private Builder() {}

        /** The min consolidated threads. */
        public Builder minConsolidatedThreads(@Nullable Long minConsolidatedThreads) {
            this.minConsolidatedThreads = minConsolidatedThreads;
            return this;
        }

        /** Makes the record. */
        public MemoryStatusParams build() {
            return new MemoryStatusParams(minConsolidatedThreads);
        }
    }
}
