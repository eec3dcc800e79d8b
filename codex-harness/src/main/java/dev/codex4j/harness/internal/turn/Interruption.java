package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.context.Prompts;
import java.util.List;

/** The end of the history of a turn that was interrupted. */
final class Interruption {
    private Interruption() {}

    /** What ran beside the turn has its last word; then the model is told, unless the turn only made room for another. */
    static void record(TurnControl control, TurnHistory history) {
        control.awaitCompanions();
        history.appendAll(control.takeAdditions());
        if (!control.isReplaced()) {
            history.append(history.items()
                    .userMessage(List.of("<turn_aborted>\n" + Prompts.text("turn-aborted") + "\n</turn_aborted>")));
        }
    }
}
