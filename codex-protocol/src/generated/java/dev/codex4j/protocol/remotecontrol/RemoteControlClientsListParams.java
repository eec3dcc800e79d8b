package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code remoteControl/client/list}.
 *
 * @param environmentId id of the environment
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param order the order
 */
@Experimental
public record RemoteControlClientsListParams(
        String environmentId,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable RemoteControlClientsListOrder order) implements ClientRequest<RemoteControlClientsListResponse> {
    public RemoteControlClientsListParams {
        Objects.requireNonNull(environmentId, "environmentId");
    }

    @Override
    public String method() {
        return "remoteControl/client/list";
    }

    @Override
    public Class<RemoteControlClientsListResponse> resultType() {
        return RemoteControlClientsListResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String environmentId) {
        return new Builder(environmentId);
    }

    /** Collects the values of a {@link RemoteControlClientsListParams}. */
    public static final class Builder {
        private String environmentId;
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable RemoteControlClientsListOrder order;

        private Builder(String environmentId) {
            this.environmentId = environmentId;
        }

        /** Where to go on: the {@code nextCursor} of the page before; absent for the first page. */
        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
            return this;
        }

        /** Most entries a page may have; the server chooses when absent. */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /** The order. */
        public Builder order(@Nullable RemoteControlClientsListOrder order) {
            this.order = order;
            return this;
        }

        /** Makes the record. */
        public RemoteControlClientsListParams build() {
            return new RemoteControlClientsListParams(environmentId, cursor, limit, order);
        }
    }
}
