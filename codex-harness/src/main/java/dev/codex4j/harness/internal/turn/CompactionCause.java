package dev.codex4j.harness.internal.turn;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Why a history is compacted, and when in a turn. */
enum CompactionCause {
    /** A client asked for it. */
    REQUESTED("manual", "user_requested", "standalone_turn"),
    /** The last turn filled the window. */
    FULL_BEFORE_TURN("auto", "context_limit", "pre_turn"),
    /** This turn filled the window and is not done. */
    FULL_WITHIN_TURN("auto", "context_limit", "mid_turn"),
    /** The model of this turn reads other histories than the last one. */
    OTHER_MODEL("auto", "comp_hash_changed", "pre_turn"),
    /** The history does not fit into the window of this turn's model. */
    SMALLER_MODEL("auto", "model_downshift", "pre_turn");

    private final String trigger;
    private final String reason;
    private final String phase;

    CompactionCause(String trigger, String reason, String phase) {
        this.trigger = trigger;
        this.reason = reason;
        this.phase = phase;
    }

    /** What a provider is told of the compaction. */
    ObjectNode describe(boolean remote) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("trigger", trigger)
                .put("reason", reason)
                .put("implementation", remote ? "responses_compaction_v2" : "responses")
                .put("phase", phase)
                .put("strategy", "memento");
    }
}
