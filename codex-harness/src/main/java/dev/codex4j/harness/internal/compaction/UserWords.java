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
 * What the user said in one message.
 *
 * @param message the message as it stands in the history
 * @param texts the texts that the user wrote
 * @param parts those texts, and the images among them if they are to be kept; never empty
 */
record UserWords(ObjectNode message, List<String> texts, List<JsonNode> parts) {
    UserWords {
        texts = List.copyOf(texts);
        parts = List.copyOf(parts);
    }

    /** The user's words in an item; null if it has none: other items, context, and summaries of earlier history. */
    static @Nullable UserWords in(RawJson item, boolean imagesToo) {
        if (!(item.toTree() instanceof ObjectNode tree)
                || !tree.path("type").asString("").equals("message")
                || !tree.path("role").asString("").equals("user")) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        List<JsonNode> parts = new ArrayList<>();
        for (JsonNode part : tree.path("content")) {
            String text = part.path("text").asString("");
            if (!text.isEmpty() && !ContextMarks.areOn(text)) {
                texts.add(text);
                parts.add(InputItems.textPart(text));
            } else if (imagesToo && part.path("type").asString("").equals("input_image")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : new UserWords(tree, texts, parts);
    }

    /** How many tokens the texts are taken for. */
    long tokens() {
        return OutputBudget.tokens(
                texts.stream().mapToLong(text -> utf8(text).length).sum());
    }

    /** The message with this only; it keeps its id. */
    RawJson asMessage() {
        return messageOf(parts);
    }

    /** The message with beginning and end of its words. */
    RawJson cutTo(int tokens) {
        String cut = OutputBudget.cut(utf8(String.join("\n", texts)), new OutputLimit(tokens, false));
        return messageOf(List.of(InputItems.textPart(cut)));
    }

    private RawJson messageOf(List<JsonNode> content) {
        ObjectNode kept = message.deepCopy();
        kept.putArray("content").addAll(content);
        return RawJson.of(kept);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
