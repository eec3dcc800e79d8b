package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code thread/inject_items}. Adds items to the history that the model will see.
 *
 * @param threadId id of the thread
 * @param items the items
 */
public record ThreadInjectItemsParams(
        String threadId,
        List<JsonNode> items) implements ClientRequest<ThreadInjectItemsResponse> {
    public ThreadInjectItemsParams {
        Objects.requireNonNull(threadId, "threadId");
        items = Immutable.list(items, "items");
    }

    @Override
    public String method() {
        return "thread/inject_items";
    }

    @Override
    public Class<ThreadInjectItemsResponse> resultType() {
        return ThreadInjectItemsResponse.class;
    }
}
