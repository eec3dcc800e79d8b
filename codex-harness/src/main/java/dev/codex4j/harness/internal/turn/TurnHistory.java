package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.context.ContextMessages;
import dev.codex4j.harness.internal.context.ContextSnapshot;
import dev.codex4j.harness.internal.context.ToldContext;
import dev.codex4j.harness.internal.history.Conversation;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.response.RawResponseItemCompletedNotification;
import dev.codex4j.protocol.response.ResponseItem;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The conversation as a turn adds to it; clients that asked for raw items are told of each. */
final class TurnHistory {
    private final Conversation conversation;
    private final InputItems items;
    private final TurnEvents events;
    private final boolean showRawItems;

    TurnHistory(Conversation conversation, InputItems items, TurnEvents events, boolean showRawItems) {
        this.conversation = conversation;
        this.items = items;
        this.events = events;
        this.showRawItems = showRawItems;
    }

    InputItems items() {
        return items;
    }

    void append(RawJson item) {
        add(item);
        if (showRawItems) {
            show(item.toTree());
        }
    }

    void appendAll(List<RawJson> more) {
        more.forEach(this::append);
    }

    /** Adds an item of the model in the form in which it is sent back, if it is; clients see it with its own id. */
    void appendReplay(ModelItem item) {
        RawJson replay = item.replay();
        if (replay == null) {
            return;
        }
        add(replay);
        if (showRawItems) {
            JsonNode shown = replay.toTree();
            if (item.id() != null && shown instanceof ObjectNode object) {
                object.put("id", item.id());
            }
            show(shown);
        }
    }

    List<RawJson> input() {
        return conversation.items();
    }

    /** About how many tokens the conversation has. */
    long estimatedTokens() {
        return conversation.estimatedTokens();
    }

    /**
     * Begins a new window.
     *
     * @param summary the words in it that sum up what is gone, empty if only the provider can read them
     */
    void replace(List<RawJson> replacement, String summary) {
        conversation.replace(replacement);
        events.changed(new HistoryChange.Replaced(events.turnId(), replacement, summary));
    }

    /** Tells the model what of its context it does not know yet. */
    void tell(ContextMessages context, ContextSnapshot now) {
        List<RawJson> news = context.update(now);
        if (!news.isEmpty()) {
            appendAll(news);
            told(context);
        }
    }

    /** Notes what the model has been told of its context. */
    void told(ContextMessages context) {
        ToldContext told = context.told();
        if (told != null) {
            events.changed(new HistoryChange.Told(events.turnId(), told));
        }
    }

    /** Notes that the model is asked now. */
    void asked() {
        events.changed(new HistoryChange.Asked(events.turnId()));
    }

    /** Notes that the turn goes on from here. */
    void begun() {
        events.changed(new HistoryChange.Begun(events.turnId()));
    }

    int window() {
        return conversation.window();
    }

    private void add(RawJson item) {
        conversation.append(item);
        events.changed(new HistoryChange.Added(events.turnId(), item));
    }

    private void show(JsonNode item) {
        events.emit(new RawResponseItemCompletedNotification(
                events.threadId(), events.turnId(), ProtocolJson.decode(item, ResponseItem.class)));
    }
}
