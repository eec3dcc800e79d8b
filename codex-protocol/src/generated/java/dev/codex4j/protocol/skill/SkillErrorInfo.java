package dev.codex4j.protocol.skill;

import java.util.Objects;

/**
 * A skill error info.
 *
 * @param path the path
 * @param message what happened, for people to read
 */
public record SkillErrorInfo(String path, String message) {
    public SkillErrorInfo {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }
}
