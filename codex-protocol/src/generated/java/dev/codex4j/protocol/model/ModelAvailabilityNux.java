package dev.codex4j.protocol.model;

import java.util.Objects;

/**
 * A model availability nux.
 *
 * @param message what happened, for people to read
 */
public record ModelAvailabilityNux(String message) {
    public ModelAvailabilityNux {
        Objects.requireNonNull(message, "message");
    }
}
