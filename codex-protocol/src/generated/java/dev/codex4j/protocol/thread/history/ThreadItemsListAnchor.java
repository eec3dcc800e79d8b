package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A thread items list anchor. */
@Union("type")
public sealed interface ThreadItemsListAnchor extends ThreadItemsListCursor {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadItemsListAnchor> variant(String tag) {
        return switch (tag) {
            case "item" -> Item.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code item}.
     *
     * @param itemId id of the item
     */
    @Variant("item")
    record Item(String itemId) implements ThreadItemsListAnchor {
        public Item {
            Objects.requireNonNull(itemId, "itemId");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadItemsListAnchor {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
