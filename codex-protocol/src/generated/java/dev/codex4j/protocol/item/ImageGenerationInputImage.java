package dev.codex4j.protocol.item;

import java.util.Objects;

/**
 * An image generation input image.
 *
 * @param path the path
 * @param sha256 the sha256
 */
public record ImageGenerationInputImage(String path, String sha256) {
    public ImageGenerationInputImage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
    }
}
