package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Parameters of {@code thread/items/read}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemIds the item ids
 */
@Experimental
public record ThreadItemsReadParams(
        String threadId,
        String turnId,
        List<String> itemIds) implements ClientRequest<ThreadItemsReadResponse> {
    public ThreadItemsReadParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        itemIds = Immutable.list(itemIds, "itemIds");
    }

    @Override
    public String method() {
        return "thread/items/read";
    }

    @Override
    public Class<ThreadItemsReadResponse> resultType() {
        return ThreadItemsReadResponse.class;
    }
}
