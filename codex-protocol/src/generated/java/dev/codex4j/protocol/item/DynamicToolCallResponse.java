package dev.codex4j.protocol.item;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code item/tool/call}.
 *
 * @param contentItems the content items
 * @param success whether it went well
 */
public record DynamicToolCallResponse(List<DynamicToolCallOutputContentItem> contentItems, boolean success) {
    public DynamicToolCallResponse {
        contentItems = Immutable.list(contentItems, "contentItems");
    }
}
