package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code plugin/share/list}.
 *
 * @param data the entries of this page
 */
public record PluginShareListResponse(List<PluginShareListItem> data) {
    public PluginShareListResponse {
        data = Immutable.list(data, "data");
    }
}
