package dev.codex4j.harness.internal.library;

import dev.codex4j.harness.internal.store.SharedDocument;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document of the library, which is read far more often than it is changed: reading the same again costs little. Safe
 * for use by many threads; blocks on the store.
 *
 * @param <T> what is in it, which does not change
 */
final class LibraryDocument<T> {
    private static final Logger LOG = System.getLogger(LibraryDocument.class.getName());
    private static final String OWNER = "library";

    private final ThreadStore store;
    private final String name;
    private final Form<T> form;
    private final SharedDocument<T> document;
    private volatile Known<T> known;

    /**
     * How it is stored.
     *
     * @param <T> what is in it
     */
    interface Form<T> extends SharedDocument.Form<T> {
        /** What it is before somebody changes it. */
        T nothing();
    }

    /** What was read last. */
    private record Known<T>(@Nullable RawJson json, T value) {}

    /**
     * What becomes of the document.
     *
     * @param value what it is to be
     * @param result what the change was made for
     */
    record Outcome<T, R>(T value, R result) {}

    LibraryDocument(ThreadStore store, String name, Form<T> form) {
        this.store = store;
        this.name = name;
        this.form = form;
        this.document = new SharedDocument<>(store, OWNER, name, form);
        this.known = new Known<>(null, form.nothing());
    }

    /** The document as it is now. */
    T read() {
        RawJson json = store.document(OWNER, name).orElse(null);
        Known<T> last = known;
        if (!Objects.equals(json, last.json())) {
            last = new Known<>(json, document.read().orElseGet(form::nothing));
            known = last;
        }
        return last.value();
    }

    /** The document as it is now or, if the store does not tell, as it was seen last. */
    T glance() {
        try {
            return read();
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
        AtomicReference<@Nullable Outcome<T, R>> made = new AtomicReference<>();
        document.change(before -> {
            T now = before == null ? form.nothing() : before;
            Outcome<T, R> outcome = change.apply(now);
            made.set(outcome);
            return outcome.value() == now ? before : outcome.value();
        });
        glance();
        return Objects.requireNonNull(made.get()).result();
    }
}
