package dev.codex4j.harness.internal.store;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A small document that several may change at the same time, in other processes too; no change is lost. Calls may block.
 * Safe for use by many threads.
 *
 * @param <T> what it holds, as JSON
 */
public final class SharedDocument<T> {
    private static final int ATTEMPTS = 100;
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final ThreadStore store;
    private final String owner;
    private final String name;
    private final Form<T> form;

    public SharedDocument(ThreadStore store, String owner, String name, Form<T> form) {
        this.store = store;
        this.owner = owner;
        this.name = name;
        this.form = form;
    }

    /**
     * How the content looks as JSON.
     *
     * @param <T> what it holds
     */
    public interface Form<T> {
        JsonNode write(T value);

        /** May throw any exception if the JSON is of another form. */
        T read(JsonNode json);
    }

    /**
     * Makes something else of what a document holds.
     *
     * @param <T> what it holds
     */
    @FunctionalInterface
    public interface Change<T> {
        /**
         * May be called several times, if others change the document meanwhile.
         *
         * @param before what it holds, null if it is not there
         * @return what it is to hold, null to delete it
         */
        @Nullable
        T applyTo(@Nullable T before);
    }

    /** What it holds, if it is there. */
    public Optional<T> read() {
        return store.document(owner, name).map(this::decoded);
    }

    /**
     * Changes the document. What the change throws leaves it as it is.
     *
     * @throws ThreadStoreException of kind {@link ThreadStoreException.Kind#CONFLICT} if others change it all the time
     */
    public void change(Change<T> change) {
        for (int attempt = 1; !attempt(change, attempt == ATTEMPTS); attempt++) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
        }
    }

    private boolean attempt(Change<T> change, boolean last) {
        RawJson expected = store.document(owner, name).orElse(null);
        T before = expected == null ? null : decoded(expected);
        T after = change.applyTo(before);
        if (Objects.equals(before, after)) {
            return true;
        }
        try {
            store.replaceDocument(owner, name, expected, after == null ? null : RawJson.of(form.write(after)));
            return true;
        } catch (ThreadStoreException e) {
            if (last || e.kind() != ThreadStoreException.Kind.CONFLICT) {
                throw e;
            }
            return false;
        }
    }

    private T decoded(RawJson json) {
        try {
            return form.read(json.toTree());
        } catch (RuntimeException e) {
            throw new ThreadStoreException(
                    ThreadStoreException.Kind.FAILED, "the " + name + " of " + owner + " cannot be read", e);
        }
    }
}
