package dev.codex4j.harness.internal.compaction;

import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.List;

/** The history that takes the place of a longer one. */
public final class CompactedHistory {
    /** How many tokens of the user's own words are kept. */
    static final int USER_TOKENS = 20_000;

    private CompactedHistory() {}

    /**
     * What the user said, newest first as far as it fits; fresh context before the last of it, where the model expects
     * it; and the summary at the end. Answers, thoughts and tools are in the summary only; so are images, except where
     * the provider summarises, which keeps them.
     *
     * @param history what was said so far
     * @param context messages that tell the model where it works
     * @param summary the item that stands for everything else
     */
    public static List<RawJson> of(List<RawJson> history, List<RawJson> context, RawJson summary) {
        boolean imagesToo = summary.toTree().path("type").asString("").equals("compaction");
        List<RawJson> items = userMessages(history, imagesToo);
        items.addAll(Math.max(0, items.size() - 1), context);
        items.add(summary);
        return items;
    }

    private static List<RawJson> userMessages(List<RawJson> history, boolean imagesToo) {
        List<RawJson> kept = new ArrayList<>();
        long left = USER_TOKENS;
        for (int i = history.size() - 1; i >= 0 && left > 0; i--) {
            UserWords words = UserWords.in(history.get(i), imagesToo);
            if (words == null) {
                continue;
            }
            long tokens = words.tokens();
            kept.add(0, tokens <= left ? words.asMessage() : words.cutTo((int) left));
            left -= Math.min(tokens, left);
        }
        return kept;
    }
}
