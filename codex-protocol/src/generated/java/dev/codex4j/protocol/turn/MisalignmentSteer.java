package dev.codex4j.protocol.turn;

import java.util.Objects;

/**
 * A misalignment steer.
 *
 * @param message what happened, for people to read
 */
public record MisalignmentSteer(String message) {
    public MisalignmentSteer {
        Objects.requireNonNull(message, "message");
    }
}
