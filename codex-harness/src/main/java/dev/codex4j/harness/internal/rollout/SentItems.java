package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.model.RawJson;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** Items as they were sent, from items as other writers of rollouts keep them. */
final class SentItems {
    private static final String PASSED_BY = "internal_chat_message_metadata_passthrough";
    private static final byte[] MARK = ("\"" + PASSED_BY + "\"").getBytes(StandardCharsets.US_ASCII);

    private SentItems() {}

    /** Takes out what is kept and not sent: notes on the item, and ids that a provider would not have made. */
    static RawJson of(RawJson kept) {
        if (!contains(kept.toByteArray()) || !(kept.toTree() instanceof ObjectNode item)) {
            return kept;
        }
        item.remove(PASSED_BY);
        String id = Payload.text(item, "id");
        if (id != null && (id.indexOf('_') <= 0 || id.indexOf('_') == id.length() - 1)) {
            item.remove("id");
        }
        return RawJson.of(item);
    }

    private static boolean contains(byte[] json) {
        for (int at = 0; at <= json.length - MARK.length; at++) {
            int length = 0;
            while (length < MARK.length && json[at + length] == MARK[length]) {
                length++;
            }
            if (length == MARK.length) {
                return true;
            }
        }
        return false;
    }
}
