package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.OutputBudget;
import dev.codex4j.harness.internal.exec.OutputLimit;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.internal.image.DataUrl;
import dev.codex4j.harness.internal.turn.ModelTraits;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputAudio;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputImage;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Makes of what a tool returns what its model can take: as much text as it may be given, and images if it sees. */
final class ModelOutput {
    private static final String DETAIL = "high";
    private static final int BYTES_PER_TOKEN = 4;

    private final boolean images;
    private final int budget;

    ModelOutput(ModelTraits traits) {
        this.images = traits.images();
        // Tools limit their outputs themselves; what others bring gets a little more before it is cut.
        this.budget = traits.outputLimit().tokens() * 6 / 5;
    }

    /** One text is given as such, anything else as a list of parts. */
    ToolOutput of(List<DynamicToolCallOutputContentItem> content) {
        if (content.size() == 1 && content.get(0) instanceof InputText only) {
            return ToolOutput.text(cut(only.text(), budget));
        }
        return new ToolOutput.Parts(fitted(content.stream().map(this::part).toList()));
    }

    private JsonNode part(DynamicToolCallOutputContentItem item) {
        if (item instanceof InputText text) {
            return InputItems.textPart(text.text());
        }
        if (item instanceof InputImage image) {
            if (!images) {
                return InputItems.textPart("image content omitted because you do not support image input");
            }
            return DataUrl.ofImage(image.imageUrl())
                    .map(url -> InputItems.imagePart(url, DETAIL))
                    .orElseGet(InputItems::unreadableImage);
        }
        return InputItems.textPart(
                item instanceof InputAudio
                        ? "audio content omitted because you do not support audio input"
                        : "content of an unknown kind was omitted");
    }

    /** All texts share the budget; those that come too late for it are counted. */
    private List<JsonNode> fitted(List<JsonNode> parts) {
        List<JsonNode> fitted = new ArrayList<>();
        int left = budget;
        int omitted = 0;
        for (JsonNode part : parts) {
            JsonNode text = part.path("text");
            if (!text.isString()) {
                fitted.add(part);
            } else if (left <= 0 && !text.stringValue().isEmpty()) {
                omitted++;
            } else {
                fitted.add(InputItems.textPart(cut(text.stringValue(), left)));
                left -= (int) Math.min(left, OutputBudget.tokens(utf8(text.stringValue()).length));
            }
        }
        if (omitted > 0) {
            fitted.add(InputItems.textPart("[omitted " + omitted + " text items ...]"));
        }
        return fitted;
    }

    private static String cut(String text, int tokens) {
        return text.length() <= (long) tokens * BYTES_PER_TOKEN / 3
                ? text
                : OutputBudget.cut(utf8(text), new OutputLimit(tokens, false));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
