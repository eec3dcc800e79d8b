package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.history.RemoteImages;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputImage;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputText;
import dev.codex4j.protocol.item.DynamicToolCallResponse;
import java.util.List;

/**
 * What became of a call of a tool that was brought.
 *
 * @param content what clients see of it
 * @param told what the model is told of it; the same, but where there is nothing to see
 * @param success whether the tool did what it was asked to
 */
record DynamicResult(
        List<DynamicToolCallOutputContentItem> content, List<DynamicToolCallOutputContentItem> told, boolean success) {
    DynamicResult {
        content = List.copyOf(content);
        told = List.copyOf(told);
    }

    static DynamicResult of(List<DynamicToolCallOutputContentItem> content, boolean success) {
        return new DynamicResult(content, content, success);
    }

    static DynamicResult failure(String text) {
        return of(List.of(new InputText(text)), false);
    }

    /** What a client answered. */
    static DynamicResult of(DynamicToolCallResponse answer) {
        for (DynamicToolCallOutputContentItem item : answer.contentItems()) {
            if (item instanceof DynamicToolCallOutputContentItem.Unknown) {
                return invalid();
            }
            if (item instanceof InputImage image && RemoteImages.isRemote(image.imageUrl())) {
                return failure(RemoteImages.REFUSAL);
            }
        }
        return of(answer.contentItems(), answer.success());
    }

    /** What came is no answer. */
    static DynamicResult invalid() {
        return failure("dynamic tool response was invalid");
    }

    /** Nobody waited for the answer. */
    static DynamicResult cancelled() {
        return new DynamicResult(
                List.of(),
                List.of(new InputText("dynamic tool call was cancelled before receiving a response")),
                false);
    }
}
