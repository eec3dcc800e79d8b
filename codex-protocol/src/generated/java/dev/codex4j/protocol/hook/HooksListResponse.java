package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code hooks/list}.
 *
 * @param data the entries of this page
 */
public record HooksListResponse(List<HooksListEntry> data) {
    public HooksListResponse {
        data = Immutable.list(data, "data");
    }
}
