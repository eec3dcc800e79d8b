package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.history.RemoteImages;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.turn.TurnSteerParams;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what users say before a turn gets it. */
final class TurnInputs {
    private static final int MOST_CHARACTERS = 1 << 20;

    private TurnInputs() {}

    static TurnInput of(List<UserInput> content, @Nullable String clientId) {
        int characters = content.stream()
                .mapToInt(part -> part instanceof UserInput.Text text
                        ? text.text().codePointCount(0, text.text().length())
                        : 0)
                .sum();
        if (characters > MOST_CHARACTERS) {
            throw Refusals.inputTooLong(MOST_CHARACTERS, characters);
        }
        for (UserInput part : content) {
            if (part instanceof UserInput.Image image && image.url() != null && RemoteImages.isRemote(image.url())) {
                throw Refusals.invalid(RemoteImages.REFUSAL);
            }
        }
        return new TurnInput(content, clientId);
    }

    /** The running turn, if the request means that one and says something. */
    static RunningTurn requireSteerable(@Nullable RunningTurn running, TurnSteerParams params) {
        if (params.expectedTurnId().isEmpty()) {
            throw Refusals.invalid("expectedTurnId must not be empty");
        }
        if (running == null) {
            throw Refusals.noTurnToSteer();
        }
        if (!running.id().equals(params.expectedTurnId())) {
            throw Refusals.otherTurnIsSteered(params.expectedTurnId(), running.id());
        }
        if (params.input().isEmpty()) {
            throw Refusals.invalid("input must not be empty");
        }
        running.requireTakesSteering();
        return running;
    }
}
