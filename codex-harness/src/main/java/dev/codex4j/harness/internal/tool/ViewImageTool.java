package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ArgumentException;
import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.internal.image.ImageFile;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.item.ThreadItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** {@code view_image}: shows the model an image file. */
final class ViewImageTool implements Tool {
    private static final String DETAIL = "high";

    @Override
    public String name() {
        return "view_image";
    }

    @Override
    public JsonNode declaration() {
        return ToolDeclarations.of(name());
    }

    @Override
    public boolean runsInParallel() {
        return true;
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) {
        Path file;
        String url;
        try {
            file = context.cwd()
                    .resolve(ToolArguments.parse(call.input()).requiredText("path"))
                    .normalize();
        } catch (ArgumentException e) {
            return ToolOutput.text(Objects.requireNonNull(e.getMessage()));
        }
        try {
            url = ImageFile.dataUrl(file);
        } catch (ImageFile.UnsupportedImageException e) {
            return ToolOutput.text("unable to process image: " + e.getMessage());
        } catch (IOException e) {
            return ToolOutput.text("unable to locate image at `" + file + "`: " + e.getMessage());
        }
        long now = context.now();
        ThreadItem.ImageView.Builder item =
                ThreadItem.ImageView.builder(call.callId(), file.toString()).startedAtMs(now);
        context.started(item.build());
        context.completed(item.completedAtMs(context.now()).build());
        return new ToolOutput.Parts(List.of(InputItems.imagePart(url, DETAIL)));
    }
}
