package dev.codex4j.harness.internal.compaction;

import dev.codex4j.harness.internal.context.ContextMarks;
import dev.codex4j.harness.internal.exec.OutputBudget;
import dev.codex4j.harness.internal.exec.OutputLimit;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.RawJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the user said in one message, without its images.
 *
 * @param message the message as it stands in the history
 * @param texts the texts that the user wrote, never empty
 */
record UserWords(ObjectNode message, List<String> texts) {
    UserWords {
        texts = List.copyOf(texts);
    }

    /** The user's words in an item; null if it has none: other items, context, and summaries of earlier history. */
    static @Nullable UserWords in(RawJson item) {
        if (!(item.toTree() instanceof ObjectNode tree)
                || !tree.path("type").asString("").equals("message")
                || !tree.path("role").asString("").equals("user")) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode part : tree.path("content")) {
            String text = part.path("text").asString("");
            if (!text.isEmpty() && !ContextMarks.areOn(text)) {
                texts.add(text);
            }
        }
        return texts.isEmpty() ? null : new UserWords(tree, texts);
    }

    /** How many tokens the texts are taken for. */
    long tokens() {
        return OutputBudget.tokens(
                texts.stream().mapToLong(text -> utf8(text).length).sum());
    }

    /** The message with these words only; it keeps its id. */
    RawJson asMessage() {
        return messageOf(texts);
    }

    /** The message with beginning and end of its words. */
    RawJson cutTo(int tokens) {
        return messageOf(List.of(OutputBudget.cut(utf8(String.join("\n", texts)), new OutputLimit(tokens, false))));
    }

    private RawJson messageOf(List<String> words) {
        ObjectNode kept = message.deepCopy();
        kept.putArray("content").addAll(words.stream().map(InputItems::textPart).toList());
        return RawJson.of(kept);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
