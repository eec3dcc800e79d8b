package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads {@link RecordedHistory}, the newest line first. */
final class HistoryReader {
    private static final Set<String> TYPES = Set.of(
            HistoryLines.ITEM,
            HistoryLines.COMPACTED,
            HistoryLines.WORLD_STATE,
            HistoryLines.TURN_CONTEXT,
            Payload.EVENT);
    private static final Set<String> SETTINGS_TYPES = Set.of(HistoryLines.TURN_CONTEXT, Payload.EVENT);

    private final SessionMeta meta;
    private final Deque<RawJson> items = new ArrayDeque<>();
    private final Deque<JsonNode> worldStates = new ArrayDeque<>();
    private boolean worldIsWhole;
    private JsonNode settings = MissingNode.getInstance();
    private JsonNode turnContext = MissingNode.getInstance();
    private @Nullable JsonNode usage;
    private @Nullable ThreadGoal goal;
    private boolean goalIsKnown;
    private @Nullable String lastTurnId;
    private @Nullable ContextWindow window;
    private long lastSequence;

    HistoryReader(SessionMeta meta) {
        this.meta = meta;
    }

    RecordedHistory read(ThreadLines lines, long before) {
        ThreadLines.Scan scan = lines.backwards(before, TYPES);
        long oldest = before;
        for (RolloutLine line = scan.next();
                line != null && window == null;
                line = window == null ? scan.next() : null) {
            take(line.entry());
            oldest = line.ordinal();
        }
        if (settings.isMissingNode() && window != null) {
            findSettings(lines.backwards(oldest, SETTINGS_TYPES));
        }
        JsonNode tokens = usage;
        return new RecordedHistory(
                answered(items),
                window == null ? firstWindow() : window,
                lastSequence,
                worldIsWhole ? WorldState.read(worldStates) : null,
                SettingsForm.read(settings.isMissingNode() ? turnContext : settings, turnContext, meta),
                tokens == null
                        ? null
                        : new RecordedHistory.Usage(
                                UsageForm.fromDisk(tokens.path("total_token_usage")),
                                UsageForm.fromDisk(tokens.path("last_token_usage")),
                                Payload.number(tokens, "model_context_window")),
                goal,
                lastTurnId);
    }

    private ContextWindow firstWindow() {
        String id = meta.windowId();
        return ContextWindow.first(id == null ? meta.id() : id);
    }

    private void findSettings(ThreadLines.Scan scan) {
        for (RolloutLine line = scan.next();
                line != null && settings.isMissingNode() && turnContext.isMissingNode();
                line = scan.next()) {
            if (line.entry().type().equals(HistoryLines.TURN_CONTEXT)) {
                turnContext = line.entry().payload().toTree();
            } else {
                event(line.entry().payload().toTree());
            }
        }
    }

    private void take(RolloutLine.Entry entry) {
        switch (entry.type()) {
            case HistoryLines.ITEM -> {
                items.addFirst(SentItems.of(entry.payload()));
                RawJson metadata = entry.metadata();
                if (metadata != null) {
                    numbered(metadata.toTree());
                }
            }
            case HistoryLines.COMPACTED -> compacted(entry.payload().toTree());
            case HistoryLines.WORLD_STATE -> world(entry.payload().toTree());
            case HistoryLines.TURN_CONTEXT -> {
                if (turnContext.isMissingNode()) {
                    turnContext = entry.payload().toTree();
                }
            }
            default -> event(entry.payload().toTree());
        }
    }

    private void numbered(JsonNode metadata) {
        lastSequence = Math.max(lastSequence, metadata.path("history_sequence").asLong(0));
    }

    private void world(JsonNode payload) {
        if (!worldIsWhole) {
            worldStates.add(payload);
            worldIsWhole = payload.path("full").asBoolean(false);
        }
    }

    private void event(JsonNode event) {
        switch (event.path("type").asString("")) {
            case "thread_settings_applied" -> {
                if (settings.isMissingNode()) {
                    settings = event.path("thread_settings");
                }
            }
            case "token_count" -> {
                if (usage == null && event.path("info").isObject()) {
                    usage = event.path("info");
                }
            }
            case TurnEventTypes.STARTED ->
                lastTurnId = lastTurnId == null ? Payload.text(event, "turn_id") : lastTurnId;
            case "thread_goal_updated" -> goal(event.path("goal"));
            case "thread_goal_cleared" -> goalIsKnown = true;
            default -> {}
        }
    }

    private void goal(JsonNode told) {
        if (!goalIsKnown) {
            goalIsKnown = true;
            try {
                goal = ProtocolJson.decode(told, ThreadGoal.class);
            } catch (DecodeException e) {
                goal = null;
            }
        }
    }

    /** The window begins with what took the place of all before it. */
    private void compacted(JsonNode payload) {
        JsonNode replacement = payload.path("replacement_history");
        List<RawJson> kept = new ArrayList<>();
        if (replacement.isArray()) {
            replacement.forEach(item -> kept.add(SentItems.of(RawJson.of(item))));
        } else {
            kept.add(InputItems.passingUserMessage(payload.path("message").asString("")));
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            items.addFirst(kept.get(i));
        }
        payload.path("replacement_history_metadata").forEach(this::numbered);
        String id = payload.path("window_id").asString(meta.id());
        window = new ContextWindow(
                payload.path("window_number").asInt(1),
                id,
                payload.path("first_window_id").asString(id),
                payload.path("previous_window_id").asString(id));
    }

    /** The items with an output for every call and a call for every output: a crash may have cut them apart. */
    private static List<RawJson> answered(Deque<RawJson> items) {
        Set<String> calls = new HashSet<>();
        Set<String> outputs = new HashSet<>();
        List<Call> read = new ArrayList<>();
        for (RawJson item : items) {
            JsonNode tree = item.toTree();
            String type = tree.path("type").asString("");
            Call call = new Call(item, type, Payload.text(tree, "call_id"));
            read.add(call);
            if (call.id() != null) {
                (call.isOutput() ? outputs : calls).add(call.id());
            }
        }
        List<RawJson> answered = new ArrayList<>();
        for (Call call : read) {
            String id = call.id();
            if (id == null || !call.isOutput() || calls.contains(id)) {
                answered.add(call.item());
            }
            if (id != null && call.needsOutput() && !outputs.contains(id)) {
                answered.add(
                        call.type().equals("custom_tool_call") ? InputItems.customNotRun(id) : InputItems.notRun(id));
            }
        }
        return answered;
    }

    private record Call(RawJson item, String type, @Nullable String id) {
        boolean isOutput() {
            return type.endsWith("_output");
        }

        boolean needsOutput() {
            return type.equals("function_call") || type.equals("custom_tool_call") || type.equals("local_shell_call");
        }
    }
}
