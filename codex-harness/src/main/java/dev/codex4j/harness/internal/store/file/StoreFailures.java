package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Turns what goes wrong with files into what callers of the store are told. */
final class StoreFailures {
    private StoreFailures() {}

    /** Something that works with files. */
    @FunctionalInterface
    interface Work<T extends @org.jspecify.annotations.Nullable Object> {
        T run() throws IOException;
    }

    /** Something that works with files and has no result. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /** Does it. The message says what was tried, on which file if the cause tells, and why it failed. */
    static <T extends @org.jspecify.annotations.Nullable Object> T call(String what, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw failed(what, e);
        }
    }

    static void run(String what, Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw failed(what, e);
        }
    }

    static ThreadStoreException failed(String what, IOException cause) {
        return new ThreadStoreException(Kind.FAILED, "could not " + what + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return cause.getMessage() + " is not there";
        }
        if (cause instanceof AccessDeniedException) {
            return cause.getMessage() + " may not be accessed";
        }
        String message = cause.getMessage();
        return cause instanceof FileSystemException || message != null
                ? String.valueOf(message)
                : cause.getClass().getSimpleName();
    }
}
