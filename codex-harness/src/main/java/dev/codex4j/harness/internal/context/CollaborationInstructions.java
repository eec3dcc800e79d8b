package dev.codex4j.harness.internal.context;

import org.jspecify.annotations.Nullable;

/** What a collaboration mode asks of the model. */
public final class CollaborationInstructions {
    private CollaborationInstructions() {}

    /**
     * The block for plan mode; null for the default mode without instructions of its own.
     *
     * @param plan whether the mode is plan mode
     * @param own instructions that came with the mode and replace ours
     */
    public static @Nullable String of(boolean plan, @Nullable String own) {
        if (own != null && !own.isBlank()) {
            return wrap(own);
        }
        return plan ? wrap(standard(true)) : null;
    }

    /** What we ask of the model in a mode that brings no instructions of its own. */
    public static String standard(boolean plan) {
        return Prompts.text(plan ? "plan-mode" : "default-mode");
    }

    static String wrap(String text) {
        return "<collaboration_mode>\n" + text + "\n</collaboration_mode>";
    }
}
