package dev.codex4j.harness.tool;

import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputImage;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputText;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a {@link HostTool} gives back.
 *
 * @param content texts and images, for the model and for clients that show the call
 * @param success whether the tool did what it was asked to; the model is given the content either way
 */
public record ToolResult(List<DynamicToolCallOutputContentItem> content, boolean success) {
    public ToolResult {
        content = List.copyOf(content);
    }

    /** Text. */
    public static ToolResult text(String text) {
        return new ToolResult(List.of(new InputText(text)), true);
    }

    /**
     * An image.
     *
     * @param image the bytes of a PNG, JPEG, GIF or WebP file
     * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code image/webp}
     */
    public static ToolResult image(byte[] image, String mediaType) {
        String url = "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(image);
        return new ToolResult(List.of(new InputImage(url)), true);
    }

    /** The tool could not do what it was asked to; {@code why} is what the model reads. */
    public static ToolResult failure(String why) {
        return new ToolResult(List.of(new InputText(why)), false);
    }

    /** This and then more; a success if both are. */
    public ToolResult and(ToolResult more) {
        return new ToolResult(
                Stream.concat(content.stream(), more.content.stream()).toList(), success && more.success);
    }
}
