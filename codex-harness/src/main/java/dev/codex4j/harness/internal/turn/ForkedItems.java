package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.RawJson;
import tools.jackson.databind.JsonNode;

/** Tells which items of a conversation an agent that is forked from it gets to know. */
final class ForkedItems {
    private ForkedItems() {}

    /**
     * What was said to the model, its final answers, and what stands for an earlier history; not its calls, thoughts and
     * remarks on the way.
     */
    static boolean keeps(RawJson item) {
        JsonNode tree = item.toTree();
        String type = tree.path("type").asString("");
        if (!type.equals("message")) {
            return type.equals("compaction");
        }
        return !tree.path("role").asString("").equals("assistant")
                || tree.path("phase").asString("").equals("final_answer");
    }
}
