package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.item.UserInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user says to a turn, at its start or while it runs.
 *
 * @param content the parts; none starts a turn without a message
 * @param clientId the client's own name for the message, if it gave one
 * @param unseen items that the model is given before the message and clients are not shown
 */
public record TurnInput(List<UserInput> content, @Nullable String clientId, List<RawJson> unseen) {
    /** No words at all. */
    public static final TurnInput NOTHING = new TurnInput(List.of(), null);

    public TurnInput {
        content = List.copyOf(content);
        unseen = List.copyOf(unseen);
    }

    /** What a user says. */
    public TurnInput(List<UserInput> content, @Nullable String clientId) {
        this(content, clientId, List.of());
    }

    /** What nobody said and the model is to know all the same. */
    public static TurnInput hidden(List<RawJson> unseen) {
        return new TurnInput(List.of(), null, unseen);
    }

    /** Whether there is something that only the model is to know. */
    public boolean isHidden() {
        return !unseen.isEmpty() && content.isEmpty();
    }
}
