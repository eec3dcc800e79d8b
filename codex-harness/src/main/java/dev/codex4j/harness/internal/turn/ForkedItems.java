package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.RawJson;
import tools.jackson.databind.JsonNode;

/** Tells which items of a conversation an agent that is forked from it gets to know. */
final class ForkedItems {
    private ForkedItems() {}

    /** What was said to the model, and its final answers; not its calls, thoughts and remarks on the way. */
    static boolean keeps(RawJson item) {
        JsonNode tree = item.toTree();
        if (!tree.path("type").asString("").equals("message")) {
            return false;
        }
        return !tree.path("role").asString("").equals("assistant")
                || tree.path("phase").asString("").equals("final_answer");
    }
}
