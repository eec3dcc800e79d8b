package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.internal.library.Filing;
import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.internal.library.PageSize;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.history.ThreadSearchParams;
import dev.codex4j.protocol.thread.history.ThreadSearchResponse;
import dev.codex4j.protocol.thread.history.ThreadSearchResult;
import dev.codex4j.protocol.thread.history.ThreadSearchSortKey;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds threads by what was said in them. There is no index: rollouts are read until a page is full, or until a client
 * has waited long enough, which then gets what was found so far and a cursor to go on from. Safe for use by many threads.
 */
public final class ThreadSearch {
    private static final System.Logger LOG = System.getLogger(ThreadSearch.class.getName());
    private static final int THREADS_AT_ONCE = 100;

    private final ThreadStore store;
    private final Library library;
    private final Duration patience;

    /**
     * Searches a store.
     *
     * @param library how the threads are filed
     * @param patience how long a client waits for a page at most, but for the thread that is being read then
     */
    public ThreadSearch(ThreadStore store, Library library, Duration patience) {
        this.store = store;
        this.library = library;
        this.patience = patience;
    }

    /**
     * One page. Throws {@link RpcException} for requests that make no sense.
     *
     * @param cancelled whether nobody waits for the answer any more
     */
    public ThreadSearchResponse search(ThreadSearchParams params, LiveThreads live, BooleanSupplier cancelled) {
        String words = params.searchTerm().strip();
        if (words.isEmpty()) {
            throw Refusals.invalid("thread/search requires a non-empty searchTerm");
        }
        Scan scan = new Scan(params, new SearchTerm(words), cancelled);
        scan.run();
        return scan.response(live);
    }

    private static ThreadQuery query(ThreadSearchParams params) {
        Predicate<SessionSource> sources = SourceFilter.of(params.sourceKinds());
        boolean descending = !SortDirection.ASC.equals(params.sortDirection());
        return new ThreadQuery(
                Boolean.TRUE.equals(params.archived()),
                thread -> !thread.info().preview().isEmpty()
                        && sources.test(thread.info().source()),
                key(params.sortKey()),
                descending,
                params.cursor() == null
                        ? null
                        : ListCursor.parse(params.cursor()).place(descending),
                THREADS_AT_ONCE);
    }

    private static ThreadQuery.Key key(@Nullable ThreadSearchSortKey key) {
        return switch (key == null ? ThreadSearchSortKey.Known.CREATED_AT : key.asEnum()) {
            case CREATED_AT -> ThreadQuery.Key.CREATED;
            case UPDATED_AT -> ThreadQuery.Key.UPDATED;
            case RECENCY_AT -> ThreadQuery.Key.RECENCY;
            case UNRECOGNIZED -> throw Refusals.invalid("unknown sort key: " + key);
        };
    }

    private record Hit(StoredThread thread, String snippet) {}

    /** The way through the threads for one page. */
    private final class Scan {
        private final SearchTerm term;
        private final BooleanSupplier cancelled;
        private final ThreadQuery query;
        private final int limit;
        private final long start = System.nanoTime();
        private final List<Hit> hits = new ArrayList<>();
        private ThreadQuery.@Nullable Place searched;
        private boolean more;

        private Scan(ThreadSearchParams params, SearchTerm term, BooleanSupplier cancelled) {
            this.term = term;
            this.cancelled = cancelled;
            this.query = query(params);
            this.limit = PageSize.of(params.limit());
        }

        /** Goes on to the first hit after the page, to know whether there is one. */
        private void run() {
            ThreadPage page;
            do {
                page = store.list(searched == null ? query : from(searched));
                for (StoredThread thread : page.threads()) {
                    Optional<String> snippet = firstSnippet(thread.id());
                    if (snippet.isPresent() && hits.size() == limit) {
                        more = true;
                        return;
                    }
                    snippet.ifPresent(text -> hits.add(new Hit(thread, text)));
                    searched = query.placeOf(thread);
                    if (isOver()) {
                        more = true;
                        return;
                    }
                }
            } while (page.more() && !page.threads().isEmpty());
        }

        private ThreadQuery from(ThreadQuery.Place place) {
            return new ThreadQuery(
                    query.archived(), query.filter(), query.key(), query.descending(), place, query.limit());
        }

        private boolean isOver() {
            return cancelled.getAsBoolean() || System.nanoTime() - start > patience.toNanos();
        }

        private Optional<String> firstSnippet(String threadId) {
            try (ThreadLines lines = store.read(threadId)) {
                ThreadLines.Scan scan = lines.forwards(0, SpokenText.LINE_TYPES);
                for (RolloutLine line = scan.next(); line != null && !cancelled.getAsBoolean(); line = scan.next()) {
                    Optional<String> found =
                            SpokenText.of(line).flatMap(spoken -> term.firstIn(String.join(" ", spoken.parts())));
                    if (found.isPresent()) {
                        return found;
                    }
                }
                return Optional.empty();
            } catch (ThreadStoreException e) {
                LOG.log(Level.DEBUG, "a thread could not be searched", e); // deleted meanwhile, perhaps
                return Optional.empty();
            }
        }

        private ThreadSearchResponse response(LiveThreads live) {
            Filing filing = library.filing();
            List<StoredThread> threads = hits.stream().map(Hit::thread).toList();
            List<ThreadSearchResult> data = hits.stream()
                    .map(hit -> new ThreadSearchResult(Pages.show(hit.thread(), filing, live), hit.snippet()))
                    .toList();
            return ThreadSearchResponse.builder(data)
                    .nextCursor(
                            more && searched != null
                                    ? ListCursor.after(searched).toString()
                                    : null)
                    .backwardsCursor(threads.isEmpty() ? null : Pages.backwards(query, threads))
                    .build();
        }
    }
}
