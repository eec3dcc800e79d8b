package dev.codex4j.harness.internal.store.catalogue;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Picks a page out of all threads, and looks at no more of them than it takes: they come in the order of what is known of
 * each; one that was not read yet comes when its turn is at the earliest, is read then, and takes its proper place.
 */
final class Selection {
    private final ThreadQuery query;
    private final Function<Entry, Optional<Entry>> reader;
    private final Function<Entry, Optional<StoredThread>> view;
    private final PriorityQueue<Candidate> candidates;
    private final List<Entry> entries = new ArrayList<>();
    private final List<StoredThread> threads = new ArrayList<>();
    private boolean more;

    private record Candidate(long key, Entry entry) {
        private static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::key)
                .thenComparing(candidate -> candidate.entry().id());
    }

    /**
     * Picks a page.
     *
     * @param reader reads a thread that was not read yet; empty if there is none
     * @param view what lists show of a thread that was read
     */
    Selection(
            ThreadQuery query,
            List<Entry> all,
            Function<Entry, Optional<Entry>> reader,
            Function<Entry, Optional<StoredThread>> view) {
        this.query = query;
        this.reader = reader;
        this.view = view;
        Comparator<Candidate> order = query.descending() ? Candidate.ORDER.reversed() : Candidate.ORDER;
        this.candidates = new PriorityQueue<>(Math.max(1, all.size()), order);
        for (Entry entry : all) {
            add(entry);
        }
        while (!more && !candidates.isEmpty()) {
            take(candidates.remove().entry());
        }
    }

    ThreadPage page() {
        return new ThreadPage(threads, more);
    }

    /** Where the page's threads come from. */
    List<Entry> entries() {
        return entries;
    }

    private void add(Entry entry) {
        long key = entry.sortKey(query.key(), query.descending());
        if (entry.summary() == null || !isOnEarlierPage(key, query.after())) {
            candidates.add(new Candidate(key, entry));
        }
    }

    /** Leaves threads of the very millisecond to the query. */
    private boolean isOnEarlierPage(long key, ThreadQuery.@Nullable Place after) {
        if (after == null) {
            return false;
        }
        long start = after.value().toEpochMilli();
        return query.descending() ? key > start : key < start;
    }

    private void take(Entry entry) {
        if (entry.summary() == null) {
            reader.apply(entry).ifPresent(this::add);
            return;
        }
        Optional<StoredThread> thread = view.apply(entry).filter(query::wants);
        if (thread.isEmpty()) {
            return;
        }
        if (threads.size() == query.limit()) {
            more = true;
        } else {
            threads.add(thread.get());
            entries.add(entry);
        }
    }
}
