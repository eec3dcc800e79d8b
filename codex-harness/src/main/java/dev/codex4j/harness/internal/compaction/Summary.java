package dev.codex4j.harness.internal.compaction;

import dev.codex4j.harness.internal.context.Prompts;

/** The model's own summary of the history that it stands for. */
public final class Summary {
    private Summary() {}

    /** A summary as the model reads it later, behind words that say what it is. */
    public static String of(String text) {
        return Prompts.text("compaction-prefix") + "\n" + text;
    }
}
