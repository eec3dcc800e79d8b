package dev.codex4j.harness.internal.patch;

import java.nio.file.Path;

/** A verified patch could not be written after all; the files are as they were. */
final class WriteFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String text;

    WriteFailedException(String text, Throwable cause) {
        super(text, cause);
        this.text = text;
    }

    WriteFailedException(String text) {
        super(text);
        this.text = text;
    }

    static WriteFailedException writing(Path path, Throwable cause) {
        return new WriteFailedException("Failed to write file " + path, cause);
    }

    /** What the model is told. */
    String text() {
        return text;
    }
}
