package dev.codex4j.harness.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which threads to list.
 *
 * @param archived whether those that are put away are wanted, or the others
 * @param filter which of them are wanted.
 * @param key what they are sorted by; threads with the same value are sorted by id
 * @param descending whether the greatest comes first
 * @param after the list begins after the place where this would stand, null for its beginning
 * @param limit at most so many, at least 1
 */
public record ThreadQuery(
        boolean archived,
        Predicate<StoredThread> filter,
        Key key,
        boolean descending,
        @Nullable Place after,
        int limit) {

    /** What threads are sorted by. */
    public enum Key {
        /** When the thread was started. */
        CREATED,
        /** When something was added last. */
        UPDATED,
        /** When the user or the model had a part in it last. */
        RECENCY;

        /** The value of a thread. */
        public Instant of(StoredThread thread) {
            return switch (this) {
                case CREATED -> thread.createdAt();
                case UPDATED -> thread.updatedAt();
                case RECENCY -> thread.recencyAt();
            };
        }
    }

    /**
     * A place in a sorted list.
     *
     * @param value the sorted value
     * @param id the thread's id
     */
    public record Place(Instant value, String id) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::value).thenComparing(Place::id);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Where a thread stands in the list. */
    public Place placeOf(StoredThread thread) {
        return new Place(key.of(thread), thread.id());
    }

    /** The order of the list. */
    public Comparator<StoredThread> order() {
        Comparator<StoredThread> ascending = Comparator.comparing(this::placeOf);
        return descending ? ascending.reversed() : ascending;
    }

    /** Whether a thread belongs into the list, after its beginning. */
    public boolean wants(StoredThread thread) {
        return thread.archived() == archived && isAfterBeginning(thread) && filter.test(thread);
    }

    private boolean isAfterBeginning(StoredThread thread) {
        if (after == null) {
            return true;
        }
        int compared = placeOf(thread).compareTo(after);
        return descending ? compared < 0 : compared > 0;
    }
}
