package dev.codex4j.examples.quickstart;

/** The user asked for something that makes no sense; the message says what and what would. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
