package dev.codex4j.harness.internal.store;

import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;

/** What stores say when they do not do something; the same words wherever the threads live. */
public final class StoreErrors {
    private StoreErrors() {}

    public static ThreadStoreException notFound(String threadId) {
        return new ThreadStoreException(Kind.NOT_FOUND, "there is no thread " + StoreNames.quote(threadId));
    }

    public static ThreadStoreException exists(String threadId) {
        return new ThreadStoreException(Kind.CONFLICT, "thread " + threadId + " exists already");
    }

    public static ThreadStoreException busy(String threadId) {
        return new ThreadStoreException(Kind.BUSY, "thread " + threadId + " already has an active writer");
    }

    public static ThreadStoreException archived(String threadId) {
        return new ThreadStoreException(
                Kind.ARCHIVED, "thread " + threadId + " is archived; bring it back before writing to it");
    }

    public static ThreadStoreException notWriter(String threadId) {
        return new ThreadStoreException(Kind.NOT_WRITER, "this writer does not have thread " + threadId + " any more");
    }

    public static ThreadStoreException shorterThanBase(String threadId, long length, long end) {
        return new ThreadStoreException(
                Kind.CONFLICT, "thread " + threadId + " has " + length + " lines; a fork cannot begin with " + end);
    }

    public static ThreadStoreException documentChanged(String owner, String name) {
        return new ThreadStoreException(
                Kind.CONFLICT, "document " + name + " of " + owner + " is not what it was expected to be");
    }

    public static ThreadStoreException closed() {
        return new ThreadStoreException(Kind.FAILED, "the thread store is closed");
    }

    public static IllegalArgumentException beyondEnd(String threadId, long length, long end) {
        return new IllegalArgumentException(
                "thread " + threadId + " has " + length + " lines and cannot be cut to " + end);
    }

    public static IllegalArgumentException wrongThread(String threadId, String given) {
        return new IllegalArgumentException(
                "this writer writes thread " + threadId + ", not " + StoreNames.quote(given));
    }
}
