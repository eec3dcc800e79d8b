package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.MessagePhase;
import dev.codex4j.protocol.item.ReasoningSummaryPartAddedNotification;
import dev.codex4j.protocol.item.ReasoningSummaryTextDeltaNotification;
import dev.codex4j.protocol.item.ReasoningTextDeltaNotification;
import dev.codex4j.protocol.item.ThreadItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows clients the messages, reasoning and searches of one response while they arrive. Every item is begun once,
 * whatever order the provider keeps: one that is complete before it was begun is begun and completed at once. Deltas
 * belong to the item begun last, until any item is complete; others are passed over.
 */
final class ResponseItems {
    private final TurnEvents events;
    private final IdGenerator ids;
    private final @Nullable TurnPlan plan;
    private final Map<String, Open> begun = new HashMap<>();
    private @Nullable Open open;
    private @Nullable PlanningMessage planning;
    private ThreadItem.@Nullable AgentMessage lastMessage;

    private record Open(String id, Class<? extends ModelItem> kind, long startedAtMs) {}

    /** @param plan the plan that messages may propose, null where a plan is text like any other */
    ResponseItems(TurnEvents events, IdGenerator ids, @Nullable TurnPlan plan) {
        this.events = events;
        this.ids = ids;
        this.plan = plan;
    }

    /** The last message that is complete. */
    ThreadItem.@Nullable AgentMessage lastMessage() {
        return lastMessage;
    }

    void added(ModelItem item) {
        Open next = new Open(id(item), item.getClass(), events.now());
        ThreadItem shown = begun(item, next);
        if (shown != null) {
            open = next;
            planning = planning(item, next);
            if (begun.putIfAbsent(next.id(), next) == null && planning == null) {
                events.started(shown);
            }
        }
    }

    void done(ModelItem item) {
        if (plan != null && item instanceof ModelItem.Message message && isAssistants(message)) {
            planned(message);
            return;
        }
        Open start = begunAs(item);
        open = null;
        planning = null;
        if (start == null) {
            start = new Open(id(item), item.getClass(), events.now());
            ThreadItem shown = complete(item, start, null);
            if (shown != null) {
                events.started(shown);
            }
        }
        ThreadItem complete = complete(item, start, events.now());
        if (complete != null) {
            events.completed(complete);
        }
        if (complete instanceof ThreadItem.AgentMessage message) {
            lastMessage = message;
        }
    }

    /** How the item began; one without an id is the one that is open. */
    private @Nullable Open begunAs(ModelItem item) {
        Open latest = open;
        String id = item.id() == null && latest != null ? latest.id() : item.id();
        Open start = id == null ? null : begun.get(id);
        return start != null && start.kind().equals(item.getClass()) && begun.remove(id, start) ? start : null;
    }

    /** The message without its plan, which comes first. */
    private void planned(ModelItem.Message message) {
        Open start = begunAs(message);
        PlanningMessage arrived = start != null && start.equals(open) ? planning : null;
        if (start == null) {
            start = new Open(id(message), message.getClass(), events.now());
        }
        if (arrived == null) {
            arrived = planning(message, start);
        }
        open = null;
        planning = null;
        String said = arrived == null ? null : arrived.complete(message.text());
        if (said != null) {
            lastMessage = message(start, said, message.phase(), events.now());
            events.completed(lastMessage);
        }
    }

    private @Nullable PlanningMessage planning(ModelItem item, Open begun) {
        return plan != null && item instanceof ModelItem.Message message && isAssistants(message)
                ? new PlanningMessage(events, plan, begun.id(), text -> message(begun, text, message.phase(), null))
                : null;
    }

    void textDelta(ModelEvent.TextDelta delta) {
        Open message = open(ModelItem.Message.class);
        if (planning != null) {
            planning.delta(delta.delta());
        } else if (message != null) {
            events.emit(
                    new AgentMessageDeltaNotification(events.threadId(), events.turnId(), message.id(), delta.delta()));
        }
    }

    void summaryPartAdded(ModelEvent.SummaryPartAdded part) {
        Open reasoning = open(ModelItem.Reasoning.class);
        if (reasoning != null) {
            events.emit(new ReasoningSummaryPartAddedNotification(
                    events.threadId(), events.turnId(), reasoning.id(), part.summaryIndex()));
        }
    }

    void summaryTextDelta(ModelEvent.SummaryTextDelta delta) {
        Open reasoning = open(ModelItem.Reasoning.class);
        if (reasoning != null) {
            events.emit(new ReasoningSummaryTextDeltaNotification(
                    events.threadId(), events.turnId(), reasoning.id(), delta.delta(), delta.summaryIndex()));
        }
    }

    void reasoningTextDelta(ModelEvent.ReasoningTextDelta delta) {
        Open reasoning = open(ModelItem.Reasoning.class);
        if (reasoning != null) {
            events.emit(new ReasoningTextDeltaNotification(
                    events.threadId(), events.turnId(), reasoning.id(), delta.delta(), delta.contentIndex()));
        }
    }

    private @Nullable Open open(Class<? extends ModelItem> kind) {
        Open now = open;
        return now != null && now.kind() == kind ? now : null;
    }

    private String id(ModelItem item) {
        String id = item.id();
        return id == null ? ids.next() : id;
    }

    private static @Nullable ThreadItem begun(ModelItem item, Open begun) {
        if (item instanceof ModelItem.Message message && isAssistants(message)) {
            return message(begun, "", message.phase(), null);
        }
        if (item instanceof ModelItem.Reasoning) {
            return reasoning(begun, List.of(), List.of(), null);
        }
        if (item instanceof ModelItem.WebSearchCall) {
            return webSearch(begun, null, null);
        }
        return null;
    }

    private static @Nullable ThreadItem complete(ModelItem item, Open begun, @Nullable Long completedAtMs) {
        if (item instanceof ModelItem.Message message && isAssistants(message)) {
            return message(begun, message.text(), message.phase(), completedAtMs);
        }
        if (item instanceof ModelItem.Reasoning reasoning) {
            return reasoning(begun, reasoning.summary(), reasoning.content(), completedAtMs);
        }
        if (item instanceof ModelItem.WebSearchCall search) {
            return webSearch(begun, search.action(), completedAtMs);
        }
        return null;
    }

    private static boolean isAssistants(ModelItem.Message message) {
        return message.role().equals("assistant");
    }

    private static ThreadItem.AgentMessage message(
            Open begun, String text, @Nullable String phase, @Nullable Long completedAtMs) {
        return ThreadItem.AgentMessage.builder(begun.id(), text)
                .phase(phase == null ? null : new MessagePhase(phase))
                .startedAtMs(begun.startedAtMs())
                .completedAtMs(completedAtMs)
                .build();
    }

    private static ThreadItem reasoning(
            Open begun, List<String> summary, List<String> content, @Nullable Long completedAtMs) {
        return ThreadItem.Reasoning.builder(begun.id())
                .summary(summary)
                .content(content)
                .startedAtMs(begun.startedAtMs())
                .completedAtMs(completedAtMs)
                .build();
    }

    private static ThreadItem webSearch(
            Open begun, ModelItem.@Nullable WebSearchAction action, @Nullable Long completedAtMs) {
        return ThreadItem.WebSearch.builder(begun.id(), WebSearches.query(action))
                .action(WebSearches.action(action))
                .startedAtMs(begun.startedAtMs())
                .completedAtMs(completedAtMs)
                .build();
    }
}
