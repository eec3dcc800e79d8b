package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.internal.library.Filing;
import dev.codex4j.harness.internal.library.PageSize;
import dev.codex4j.harness.internal.library.Sections;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.thread.ThreadListParams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page of a section's threads, as they stand in it. */
final class SectionList {
    private final boolean descending;
    private final @Nullable SectionCursor after;
    private final List<Sections.Place> places;

    /** Refuses cursors that are none. */
    SectionList(ThreadListParams params, Filing filing) {
        this.descending = SortDirection.DESC.equals(params.sortDirection());
        this.after = params.cursor() == null ? null : SectionCursor.parse(params.cursor());
        this.places =
                new ArrayList<>(filing.in(String.valueOf(params.sectionId().value())));
    }

    /** One page of those that pass a filter. */
    ListPage page(ThreadStore store, boolean archived, Predicate<StoredThread> filter, @Nullable Long limit) {
        if (descending) {
            Collections.reverse(places);
        }
        places.removeIf(place -> after != null && !after.isBefore(place, descending));
        if (places.isEmpty()) {
            return new ListPage(List.of(), null, null);
        }
        Map<String, StoredThread> threads = threads(store, archived, filter);
        places.removeIf(place -> !threads.containsKey(place.threadId()));
        List<Sections.Place> shown = places.subList(0, Math.min(places.size(), PageSize.of(limit)));
        return new ListPage(
                shown.stream().map(place -> threads.get(place.threadId())).toList(),
                shown.size() < places.size()
                        ? SectionCursor.of(shown.get(shown.size() - 1)).toString()
                        : null,
                shown.isEmpty()
                        ? null
                        : SectionCursor.backFrom(shown.get(0), descending).toString());
    }

    private Map<String, StoredThread> threads(ThreadStore store, boolean archived, Predicate<StoredThread> filter) {
        Set<String> wanted = places.stream().map(Sections.Place::threadId).collect(Collectors.toSet());
        ThreadQuery query = new ThreadQuery(
                archived,
                thread -> wanted.contains(thread.id()) && filter.test(thread),
                ThreadQuery.Key.CREATED,
                true,
                null,
                wanted.size());
        return store.list(query).threads().stream().collect(Collectors.toMap(StoredThread::id, Function.identity()));
    }
}
