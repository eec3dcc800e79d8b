package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code remoteControl/client/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
@Experimental
public record RemoteControlClientsListResponse(List<RemoteControlClient> data, @OrNull @Nullable String nextCursor) {
    public RemoteControlClientsListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<RemoteControlClient> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link RemoteControlClientsListResponse}. */
    public static final class Builder {
        private List<RemoteControlClient> data;
        private @Nullable String nextCursor;

        private Builder(List<RemoteControlClient> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public RemoteControlClientsListResponse build() {
            return new RemoteControlClientsListResponse(data, nextCursor);
        }
    }
}
