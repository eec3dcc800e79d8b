package dev.codex4j.harness.internal.compaction;

import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A history that may be too long even to be summarised: it loses its oldest items, one at a time, until it fits. The
 * base instructions stay, and a call goes together with its output.
 */
public final class ShrinkingInput {
    private final List<RawJson> items;

    /** Starts with the whole history, base instructions first. */
    public ShrinkingInput(List<RawJson> history) {
        this.items = new ArrayList<>(history);
    }

    /** What is left. */
    public List<RawJson> items() {
        return List.copyOf(items);
    }

    /** Leaves out the oldest item; false if only the base instructions are left. */
    public boolean dropOldest() {
        if (items.size() < 2) {
            return false;
        }
        String call = callId(items.remove(1));
        if (!call.isEmpty()) {
            items.removeIf(item -> callId(item).equals(call));
        }
        return true;
    }

    private static String callId(RawJson item) {
        JsonNode id = item.toTree().path("call_id");
        return id.isString() ? id.asString() : "";
    }
}
