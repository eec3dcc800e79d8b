package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the user or the model said, as one line of a rollout has it.
 *
 * @param turnId the turn, empty in threads of the old form
 * @param itemId the item, empty in threads of the old form
 * @param parts the texts that it consists of
 */
record SpokenText(String turnId, String itemId, List<String> parts) {
    /** The kinds of lines in which something is said. */
    static final Set<String> LINE_TYPES = Set.of("event_msg");

    /** The end of the names of all messages. */
    private static final byte[] MESSAGE = "essage\"".getBytes(StandardCharsets.US_ASCII);

    /** Empty if nobody says anything in the line. */
    static Optional<SpokenText> of(RolloutLine line) {
        RawJson payload = line.entry().payload();
        if (!mayBeMessage(payload)) {
            return Optional.empty();
        }
        JsonNode event = payload.toTree();
        return switch (event.path("type").asString("")) {
            case "item_completed" -> ofItem(event);
            case "user_message", "agent_message" ->
                Optional.of(new SpokenText("", "", List.of(event.path("message").asString(""))));
            default -> Optional.empty();
        };
    }

    private static Optional<SpokenText> ofItem(JsonNode event) {
        JsonNode item = event.path("item");
        String type = item.path("type").asString("");
        if (!type.equals("UserMessage") && !type.equals("AgentMessage")) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode part : item.path("content")) {
            if (part.path("text").isString()) {
                parts.add(part.path("text").asString());
            }
        }
        return Optional.of(new SpokenText(
                event.path("turn_id").asString(""), item.path("id").asString(""), parts));
    }

    /** Spares parsing most of the lines: outputs of commands are long. */
    private static boolean mayBeMessage(RawJson payload) {
        ByteBuffer bytes = payload.bytes();
        int last = bytes.remaining() - MESSAGE.length;
        for (int start = 0; start <= last; start++) {
            int matched = 0;
            while (matched < MESSAGE.length && bytes.get(start + matched) == MESSAGE[matched]) {
                matched++;
            }
            if (matched == MESSAGE.length) {
                return true;
            }
        }
        return false;
    }
}
