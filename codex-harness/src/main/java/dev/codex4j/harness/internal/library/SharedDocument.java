package dev.codex4j.harness.internal.library;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.protocol.DecodeException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A document that everybody who uses a store reads and changes, so that nobody's change is lost. Safe for use by many threads;
 * blocks on the store.
 *
 * @param <T> what is in it, which does not change
 */
final class SharedDocument<T> {
    private static final Logger LOG = System.getLogger(SharedDocument.class.getName());
    private static final String OWNER = "library";
    private static final int TRIES = 1000;

    private final ThreadStore store;
    private final String name;
    private final Form<T> form;
    private volatile Known<T> known;

    /** How it is stored. */
    interface Form<T> {
        /** What it is before somebody changes it. */
        T nothing();

        /** Throws {@link DecodeException} for what it did not write. */
        T read(JsonNode json);

        JsonNode write(T value);
    }

    /** What was read last; reading the same again costs little. */
    private record Known<T>(@Nullable RawJson json, T value) {}

    /**
     * What becomes of the document.
     *
     * @param value what it is to be
     * @param result what the change was made for
     */
    record Outcome<T, R>(T value, R result) {}

    SharedDocument(ThreadStore store, String name, Form<T> form) {
        this.store = store;
        this.name = name;
        this.form = form;
        this.known = new Known<>(null, form.nothing());
    }

    /** The document as it is now. */
    T read() {
        return look().value();
    }

    /** The document as it is now or, if the store does not tell, as it was seen last. */
    T glance() {
        try {
            return look().value();
        } catch (ThreadStoreException e) {
            LOG.log(Level.WARNING, "The " + name + " cannot be read; threads are shown where they stood before.", e);
            return known.value();
        }
    }

    /**
     * Changes the document.
     *
     * @param change may be called several times if others change the document meanwhile; the same value changes nothing
     */
    <R> R change(Function<T, Outcome<T, R>> change) {
        for (int i = 0; i < TRIES; i++) {
            Known<T> before = look();
            Outcome<T, R> outcome = change.apply(before.value());
            if (outcome.value() == before.value() || replace(before, outcome.value())) {
                return outcome.result();
            }
        }
        throw new ThreadStoreException(Kind.CONFLICT, "the " + name + " keep being changed by others");
    }

    private boolean replace(Known<T> before, T value) {
        RawJson json = RawJson.of(form.write(value));
        try {
            store.replaceDocument(OWNER, name, before.json(), json);
        } catch (ThreadStoreException e) {
            if (e.kind() == Kind.CONFLICT) {
                return false;
            }
            throw e;
        }
        known = new Known<>(json, value);
        return true;
    }

    private Known<T> look() {
        RawJson json = store.document(OWNER, name).orElse(null);
        Known<T> last = known;
        if (!Objects.equals(json, last.json())) {
            last = new Known<>(json, json == null ? form.nothing() : read(json));
            known = last;
        }
        return last;
    }

    private T read(RawJson json) {
        try {
            return form.read(json.toTree());
        } catch (DecodeException | JacksonException e) {
            throw new ThreadStoreException(Kind.FAILED, "the stored " + name + " cannot be read", e);
        }
    }
}
