package dev.codex4j.harness.internal.rollout;

import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnItemsView;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A turn while its lines come in, in any order. */
final class TurnAssembly {
    private static final long NONE = -1;

    private final String id;
    private final Map<String, Slot> items = new HashMap<>();
    private long start = NONE;
    private long end = NONE;
    private @Nullable String root;
    private @Nullable Long startedAt;
    private @Nullable JsonNode ending;

    /** An item that was told once or more: its place is that of the first time, its content that of the last. */
    private record Slot(long first, long last, ThreadItem item) {
        Slot and(Slot other) {
            return new Slot(
                    Math.min(first, other.first), Math.max(last, other.last), last >= other.last ? item : other.item);
        }
    }

    TurnAssembly(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    void started(long ordinal, JsonNode event) {
        start = ordinal;
        startedAt = Payload.number(event, "started_at");
        root = root == null ? Payload.text(event, "root_turn_id") : root;
    }

    void ended(long ordinal, JsonNode event) {
        if (ordinal > end) {
            end = ordinal;
            ending = event;
            String said = Payload.text(event, "root_turn_id");
            root = said == null ? root : said;
        }
    }

    void item(long ordinal, JsonNode event) {
        ThreadItem item = ItemsFromDisk.read(
                event.path("item"), Payload.number(event, "started_at_ms"), Payload.number(event, "completed_at_ms"));
        if (item != null) {
            items.merge(item.id(), new Slot(ordinal, ordinal, item), Slot::and);
        }
    }

    boolean isStarted() {
        return start != NONE;
    }

    boolean isEnded() {
        return end != NONE;
    }

    boolean hasEntered() {
        return items.values().stream().anyMatch(slot -> slot.item() instanceof ThreadItem.EnteredReviewMode);
    }

    /** The ordinal of the line that it begins with: what it ends with is all there is of a turn that nobody began. */
    long first() {
        return isStarted() ? start : end;
    }

    /**
     * The turn so far.
     *
     * @param running whether it goes on, if it has no end
     * @param next the ordinal that comes after it, if it has no end
     */
    RecordedTurn turn(boolean running, long next) {
        List<ThreadItem> inOrder = items.values().stream()
                .sorted(Comparator.comparingLong(Slot::first))
                .map(Slot::item)
                .toList();
        JsonNode event = ending;
        if (event == null) {
            Turn turn = Turn.builder(id, inOrder, running ? TurnStatus.IN_PROGRESS : TurnStatus.INTERRUPTED)
                    .itemsView(TurnItemsView.FULL)
                    .rootTurnId(root)
                    .startedAt(startedAt)
                    .build();
            return new RecordedTurn(turn, first(), next);
        }
        TurnError error = ErrorForm.fromDisk(event.path("error"));
        Turn turn = Turn.builder(id, inOrder, status(event, error))
                .itemsView(TurnItemsView.FULL)
                .rootTurnId(root)
                .error(error)
                .startedAt(Payload.number(event, "started_at"))
                .completedAt(Payload.number(event, "completed_at"))
                .durationMs(Payload.number(event, "duration_ms"))
                .build();
        return new RecordedTurn(turn, first(), end + 1);
    }

    static TurnStatus status(JsonNode ending, @Nullable TurnError error) {
        if (ending.path("type").asString("").equals(TurnEventTypes.ABORTED)) {
            return TurnStatus.INTERRUPTED;
        }
        return error == null ? TurnStatus.COMPLETED : TurnStatus.FAILED;
    }
}
