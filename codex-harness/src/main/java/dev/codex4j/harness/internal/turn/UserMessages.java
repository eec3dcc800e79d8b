package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.protocol.item.ThreadItem;

/** Takes what the user says into the conversation, and shows it as an item. */
final class UserMessages {
    private final TurnEvents events;
    private final IdGenerator ids;
    private final TurnHistory history;

    UserMessages(TurnEvents events, IdGenerator ids, TurnHistory history) {
        this.events = events;
        this.ids = ids;
        this.history = history;
    }

    /** Input without content says nothing and shows nothing. */
    void accept(TurnInput input) {
        history.appendAll(input.unseen());
        if (input.content().isEmpty()) {
            return;
        }
        history.append(history.items().userMessageOfParts(UserMessageParts.of(input.content())));
        long at = events.now();
        ThreadItem.UserMessage.Builder item = ThreadItem.UserMessage.builder(ids.next(), input.content())
                .clientId(input.clientId())
                .startedAtMs(at);
        events.started(item.build());
        events.completed(item.completedAtMs(events.now()).build());
    }
}
