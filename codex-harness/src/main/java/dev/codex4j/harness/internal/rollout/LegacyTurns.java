package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnItemsView;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the turns of a thread of the legacy history mode. Most of its items have no ids, so they are counted from the
 * thread's beginning, and no turn's, so they belong to the one that began last.
 */
final class LegacyTurns {
    private final Map<String, Entry> turns = new LinkedHashMap<>();
    private final Set<String> running;
    private @Nullable Entry current;
    private int items;

    private static final class Entry {
        private final String id;
        private final long first;
        private final Map<String, ThreadItem> items = new LinkedHashMap<>();
        private long end = -1;
        private @Nullable String root;
        private @Nullable Long startedAt;
        private @Nullable JsonNode ending;

        private Entry(String id, long first) {
            this.id = id;
            this.first = first;
        }
    }

    private LegacyTurns(Set<String> running) {
        this.running = running;
    }

    static List<RecordedTurn> read(ThreadLines lines, long before, Set<String> running) {
        LegacyTurns turns = new LegacyTurns(running);
        ThreadLines.Scan scan = lines.forwards(0, Set.of(Payload.EVENT));
        for (RolloutLine line = scan.next(); line != null && line.ordinal() < before; line = scan.next()) {
            turns.read(line.ordinal(), line.entry().payload().toTree());
        }
        return turns.all(before);
    }

    private void read(long ordinal, JsonNode event) {
        String type = event.path("type").asString("");
        String turnId = Payload.text(event, "turn_id");
        if (type.equals(TurnEventTypes.STARTED) && turnId != null) {
            Entry turn = turns.computeIfAbsent(turnId, id -> new Entry(id, ordinal));
            turn.startedAt = Payload.number(event, "started_at");
            turn.root = Payload.text(event, "root_turn_id");
            current = turn;
        } else if (TurnEventTypes.isEnd(type) && turnId != null) {
            Entry turn = turns.computeIfAbsent(turnId, id -> new Entry(id, ordinal));
            turn.ending = event;
            turn.end = ordinal + 1;
        } else {
            item(ordinal, type, turnId, event);
        }
    }

    private void item(long ordinal, String type, @Nullable String turnId, JsonNode event) {
        if (type.equals("agent_reasoning") && continuesReasoning(event)) {
            return;
        }
        ThreadItem item = LegacyItems.read(type, event, () -> "item-" + ++items);
        if (item == null) {
            return;
        }
        Entry turn = turnId == null ? current : turns.get(turnId);
        if (turn == null) {
            turn = turns.computeIfAbsent(turnId == null ? "turn-" + ordinal : turnId, id -> new Entry(id, ordinal));
            if (current == null) {
                current = turn;
            }
        }
        turn.items.put(item.id(), item);
    }

    /** Parts of a summary that follow each other are one item. */
    private boolean continuesReasoning(JsonNode event) {
        Entry turn = current;
        ThreadItem last = null;
        if (turn != null) {
            for (ThreadItem item : turn.items.values()) {
                last = item;
            }
        }
        if (turn == null || !(last instanceof ThreadItem.Reasoning reasoning)) {
            return false;
        }
        List<String> summary = new ArrayList<>(reasoning.summary());
        summary.add(event.path("text").asString(""));
        turn.items.put(reasoning.id(), reasoning.toBuilder().summary(summary).build());
        return true;
    }

    private List<RecordedTurn> all(long before) {
        List<RecordedTurn> all = new ArrayList<>();
        List<Entry> entries = List.copyOf(turns.values());
        for (int i = 0; i < entries.size(); i++) {
            Entry turn = entries.get(i);
            long next = i + 1 < entries.size() ? entries.get(i + 1).first : before;
            all.add(new RecordedTurn(turn(turn), turn.first, turn.end < 0 ? next : turn.end));
        }
        return all;
    }

    private Turn turn(Entry entry) {
        List<ThreadItem> shown = List.copyOf(entry.items.values());
        JsonNode ending = entry.ending;
        TurnError error = ending == null ? null : ErrorForm.fromDisk(ending.path("error"));
        TurnStatus open = running.contains(entry.id) ? TurnStatus.IN_PROGRESS : TurnStatus.INTERRUPTED;
        Turn.Builder turn = Turn.builder(entry.id, shown, ending == null ? open : TurnAssembly.status(ending, error))
                .itemsView(TurnItemsView.FULL)
                .rootTurnId(entry.root)
                .startedAt(entry.startedAt)
                .error(error);
        if (ending != null) {
            turn.completedAt(Payload.number(ending, "completed_at")).durationMs(Payload.number(ending, "duration_ms"));
        }
        return turn.build();
    }
}
