package dev.codex4j.harness.internal.main;

import org.jspecify.annotations.Nullable;

/** Arguments that make no sense. The message names the argument; the usage line shows what would. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String usage;

    UsageException(String message) {
        this(message, null);
    }

    UsageException(String message, @Nullable String usage) {
        super(message, null, false, false);
        this.usage = usage;
    }

    /** All that the user is told. */
    String text() {
        String shape = usage == null ? "" : "\nUsage: " + usage + "\n";
        return "error: " + getMessage() + "\n" + shape + "\nFor more information, try '--help'.\n";
    }
}
