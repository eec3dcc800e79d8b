package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.internal.library.Filing;
import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.internal.library.PageSize;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.internal.thread.ThreadIds;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadListResponse;
import dev.codex4j.protocol.thread.ThreadLoadedListParams;
import dev.codex4j.protocol.thread.ThreadLoadedListResponse;
import dev.codex4j.protocol.thread.ThreadSortKey;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists threads for clients. Safe for use by many threads; may block on the store. */
public final class ThreadLists {
    private final ThreadStore store;
    private final Library library;
    private final Path base;
    private final Supplier<String> usualProvider;

    /**
     * Lists what a store has.
     *
     * @param library how the threads are filed
     * @param base the server's working directory: relative folders in requests start from it
     * @param usualProvider the model provider whose threads are listed if a request names none
     */
    public ThreadLists(ThreadStore store, Library library, Path base, Supplier<String> usualProvider) {
        this.store = store;
        this.library = library;
        this.base = base;
        this.usualProvider = usualProvider;
    }

    /** Stored threads, page by page. Throws {@link RpcException} for requests that make no sense. */
    public ThreadListResponse list(ThreadListParams params, LiveThreads live) {
        Filing filing = library.filing();
        ThreadFilter filter = new ThreadFilter(params);
        if (ThreadSortKey.SECTION_POSITION.equals(params.sortKey())) {
            SectionList section = new SectionList(params, filing);
            Predicate<StoredThread> wanted = predicate(params, filter, filing);
            return response(
                    section.page(store, Boolean.TRUE.equals(params.archived()), wanted, params.limit()), filing, live);
        }
        boolean descending = !SortDirection.ASC.equals(params.sortDirection());
        ListCursor cursor = params.cursor() == null ? null : ListCursor.parse(params.cursor());
        ThreadQuery query = new ThreadQuery(
                Boolean.TRUE.equals(params.archived()),
                predicate(params, filter, filing),
                key(params.sortKey()),
                descending,
                cursor == null ? null : cursor.place(descending),
                PageSize.of(params.limit()));
        ThreadPage page = store.list(query);
        List<StoredThread> threads = page.threads();
        return response(
                new ListPage(
                        threads,
                        page.more() ? Pages.next(query, threads) : null,
                        threads.isEmpty() ? null : Pages.backwards(query, threads)),
                filing,
                live);
    }

    private Predicate<StoredThread> predicate(ThreadListParams params, ThreadFilter filter, Filing filing) {
        String project = params.projectId().value();
        if (project != null && filing.known(project) == null) {
            throw new RpcException(RpcException.INVALID_PARAMS, "project not found: " + project);
        }
        String ancestor = filter.ancestor();
        Set<String> descendants = ancestor == null ? Set.of() : AgentTree.descendants(store, ancestor);
        return filter.predicate(base, usualProvider, descendants, filing);
    }

    /**
     * The ids of loaded threads, page by page. Throws {@link RpcException} for a cursor that is none.
     *
     * @param ids the ids of all loaded threads, in any order
     */
    public static ThreadLoadedListResponse listLoaded(ThreadLoadedListParams params, Collection<String> ids) {
        String cursor = params.cursor();
        if (cursor != null && ThreadIds.flaw(cursor).isPresent()) {
            throw ListCursor.refusal(cursor);
        }
        String after = cursor == null ? "" : ThreadIds.normalise(cursor);
        List<String> rest =
                ids.stream().filter(id -> id.compareTo(after) > 0).sorted().toList();
        long asked = params.limit() == null ? Integer.MAX_VALUE : params.limit();
        int size = (int) Math.min(rest.size(), Pages.clamp(asked, Integer.MAX_VALUE));
        return ThreadLoadedListResponse.builder(rest.subList(0, size))
                .nextCursor(size < rest.size() ? rest.get(size - 1) : null)
                .build();
    }

    private static ThreadQuery.Key key(@Nullable ThreadSortKey key) {
        return switch (key == null ? ThreadSortKey.Known.CREATED_AT : key.asEnum()) {
            case CREATED_AT -> ThreadQuery.Key.CREATED;
            case UPDATED_AT -> ThreadQuery.Key.UPDATED;
            case RECENCY_AT -> ThreadQuery.Key.RECENCY;
            case SECTION_POSITION, UNRECOGNIZED -> throw Refusals.invalid("unknown sort key: " + key);
        };
    }

    private static ThreadListResponse response(ListPage page, Filing filing, LiveThreads live) {
        List<StoredThread> threads = page.threads();
        Map<String, ThreadReadState> readStates = new LinkedHashMap<>();
        for (StoredThread thread : threads) {
            if (SourceFilter.hasReader(thread.info().source())) {
                readStates.put(thread.id(), readState(thread.id(), live));
            }
        }
        List<ThreadInfo> data =
                threads.stream().map(thread -> Pages.show(thread, filing, live)).toList();
        return ThreadListResponse.builder(data)
                .readStates(readStates)
                .nextCursor(page.nextCursor())
                .backwardsCursor(page.backwardsCursor())
                .build();
    }

    private static ThreadReadState readState(String threadId, LiveThreads live) {
        ThreadReadState state = live.readState(threadId);
        return state != null
                ? state
                : ThreadReadState.builder("initial:" + threadId).build();
    }
}
