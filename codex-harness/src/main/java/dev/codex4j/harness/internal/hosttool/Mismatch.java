package dev.codex4j.harness.internal.hosttool;

import org.jspecify.annotations.Nullable;

/** Words what is wrong with arguments, for the model that wrote them. */
final class Mismatch {
    private Mismatch() {}

    static IllegalArgumentException at(String path, String expected, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                (path.isEmpty() ? "the arguments" : "`" + path + "`") + " must be " + expected, cause);
    }

    static IllegalArgumentException missing(String path) {
        return new IllegalArgumentException("missing field `" + path + "`");
    }
}
