package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.store.RolloutLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The types of the events that make a turn. */
final class TurnEventTypes {
    static final String STARTED = "task_started";
    static final String COMPLETED = "task_complete";
    static final String ABORTED = "turn_aborted";
    static final String ITEM = "item_completed";

    private TurnEventTypes() {}

    static boolean isEnd(String type) {
        return type.equals(COMPLETED) || type.equals(ABORTED);
    }

    /** What a line tells of a turn, with the turn's id; null if it tells nothing of one. */
    static @Nullable Told read(RolloutLine line) {
        JsonNode event = line.entry().payload().toTree();
        String type = event.path("type").asString("");
        if (!type.equals(STARTED) && !type.equals(ITEM) && !isEnd(type)) {
            return null;
        }
        String turnId = Payload.text(event, "turn_id");
        return turnId == null ? null : new Told(type, turnId, event);
    }

    record Told(String type, String turnId, JsonNode event) {}
}
