package dev.codex4j.protocol.hook;

import java.util.Objects;

/**
 * A hook error info.
 *
 * @param path the path
 * @param message what happened, for people to read
 */
public record HookErrorInfo(String path, String message) {
    public HookErrorInfo {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }
}
