package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.List;

/**
 * The searches for tools in one response. Those that the provider runs come with their output; the others, and those
 * whose output is missing, are told that there is nothing to be found: no call may be sent without an output.
 */
final class ToolSearches {
    private final InputItems items;
    private final List<ModelItem.ToolSearchCall> open = new ArrayList<>();
    private boolean wantAnswer;

    ToolSearches(InputItems items) {
        this.items = items;
    }

    void called(ModelItem.ToolSearchCall call) {
        if (call.callId() != null) {
            open.add(call);
            wantAnswer |= isOurs(call);
        }
    }

    void answered(ModelItem.ToolSearchOutput output) {
        open.stream()
                .filter(call -> !isOurs(call) && String.valueOf(call.callId()).equals(output.callId()))
                .findFirst()
                .ifPresent(open::remove);
    }

    /** Whether the model waits to hear what was found. */
    boolean wantAnswer() {
        return wantAnswer;
    }

    /** The outputs that are missing, in the order of the calls. */
    List<RawJson> outputs() {
        return open.stream()
                .map(call -> items.noToolsFound(String.valueOf(call.callId())))
                .toList();
    }

    private static boolean isOurs(ModelItem.ToolSearchCall call) {
        return call.execution().equals("client");
    }
}
