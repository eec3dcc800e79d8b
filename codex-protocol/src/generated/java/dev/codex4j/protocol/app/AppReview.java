package dev.codex4j.protocol.app;

import java.util.Objects;

/**
 * An app review.
 *
 * @param status how it stands
 */
public record AppReview(String status) {
    public AppReview {
        Objects.requireNonNull(status, "status");
    }
}
