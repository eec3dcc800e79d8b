package dev.codex4j.harness.internal.history;

import dev.codex4j.harness.internal.exec.OutputBudget;
import dev.codex4j.harness.internal.image.ImageSize;
import dev.codex4j.harness.model.RawJson;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * About how many tokens an item takes while the provider has not counted them: one for four bytes of its texts, one for
 * a square of 32 by 32 pixels of its images, one for twelve characters that only the provider can read.
 */
final class TokenEstimate {
    private static final int ENCRYPTED_PER_TOKEN = 12;
    private static final int SQUARE = 32;

    private TokenEstimate() {}

    static long of(RawJson item) {
        JsonNode tree = item.toTree();
        JsonNode encrypted = tree.path("encrypted_content");
        if (encrypted.isString()) {
            return parts(encrypted.stringValue().length(), ENCRYPTED_PER_TOKEN);
        }
        JsonNode content = tree.path("content");
        if (!content.isArray()) {
            return OutputBudget.tokens(item.length());
        }
        long bytes = 0;
        long pictured = 0;
        for (JsonNode part : content) {
            bytes += part.path("text").asString("").getBytes(StandardCharsets.UTF_8).length;
            pictured += ImageSize.inDataUrl(part.path("image_url").asString(""))
                    .map(size -> parts(size.width(), SQUARE) * parts(size.height(), SQUARE))
                    .orElse(0L);
        }
        return OutputBudget.tokens(bytes) + pictured;
    }

    private static long parts(long length, long unit) {
        return (length + unit - 1) / unit;
    }
}
