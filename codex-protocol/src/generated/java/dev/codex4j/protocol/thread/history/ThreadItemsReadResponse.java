package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code thread/items/read}.
 *
 * @param data the entries of this page
 */
@Experimental
public record ThreadItemsReadResponse(List<ThreadItemEntry> data) {
    public ThreadItemsReadResponse {
        data = Immutable.list(data, "data");
    }
}
