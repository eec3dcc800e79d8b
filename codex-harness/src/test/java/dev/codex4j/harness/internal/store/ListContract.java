package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.BEGINNING;
import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.atOnce;
import static dev.codex4j.harness.internal.store.SampleThreads.create;
import static dev.codex4j.harness.internal.store.SampleThreads.id;
import static dev.codex4j.harness.internal.store.SampleThreads.named;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static dev.codex4j.harness.internal.store.SampleThreads.withoutPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadQuery.Key;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.GitInfo;
import dev.codex4j.protocol.thread.ThreadInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Threads are listed in order, page by page, and changed without lines. */
interface ListContract extends ContractStore {
    @Test
    default void aThreadIsListedFromItsFirstLineOn() {
        assertEquals(List.of(), ids(query(Key.CREATED, false, 10)));
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            assertEquals(List.of(), ids(query(Key.CREATED, false, 10)));
            add(writer, thread("t"), "a");
            assertEquals(List.of(id("t")), ids(query(Key.CREATED, false, 10)));
        }
        store().delete(id("t"));
        assertEquals(List.of(), ids(query(Key.CREATED, false, 10)));
    }

    @Test
    default void threadsAreSortedByAnyOfTheirTimes() {
        assumeTrue(believesAppend(), "this store shows what it finds in the lines");
        storedAt("first", 1, 6, 8);
        storedAt("second", 2, 5, 9);
        storedAt("third", 3, 4, 7);
        assertEquals(labelled("first", "second", "third"), ids(query(Key.CREATED, false, 10)));
        assertEquals(labelled("third", "second", "first"), ids(query(Key.CREATED, true, 10)));
        assertEquals(labelled("third", "second", "first"), ids(query(Key.UPDATED, false, 10)));
        assertEquals(labelled("third", "first", "second"), ids(query(Key.RECENCY, false, 10)));
        assertEquals(labelled("second", "first", "third"), ids(query(Key.RECENCY, true, 10)));
    }

    private void storedAt(String label, long created, long updated, long recency) {
        stored(
                store(),
                new StoredThread(
                        thread(label).info(),
                        BEGINNING.plusMillis(created),
                        BEGINNING.plusMillis(updated),
                        BEGINNING.plusMillis(recency),
                        false),
                "a");
    }

    @Test
    default void threadsOfTheSameTimeAreSortedById() {
        List<String> sorted = takesAnyId()
                ? List.of("-", "1", "10", "2", "A", "B-1", "B1", "a", "a-", "a0", "aa", "b")
                : IntStream.range(0, 12).mapToObj(i -> id("t" + i)).sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            String id = sorted.get(i * 5 % 12);
            stored(store(), SampleThreads.threadOfId(id, BEGINNING), "line");
        }
        assertEquals(sorted, ids(query(Key.CREATED, false, 100)));
        for (int limit : new int[] {1, 5, 12}) {
            assertEquals(sorted, idsPageByPage(query(Key.UPDATED, false, limit)));
        }
        List<String> reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);
        assertEquals(reversed, idsPageByPage(query(Key.RECENCY, true, 5)));
    }

    @Test
    default void aPageTellsWhetherThereAreMore() {
        stored(store(), "a", "line");
        stored(store(), "b", "line");
        assertTrue(store().list(query(Key.CREATED, false, 1)).more());
        assertFalse(store().list(query(Key.CREATED, false, 2)).more());
        assertFalse(store().list(query(Key.CREATED, false, 3)).more());
        ThreadQuery onlyA = query(Key.CREATED, false, 1, thread -> thread.id().equals(id("a")), null);
        assertFalse(store().list(onlyA).more());
    }

    @Test
    default void pagesHaveNoGapsAndNoDoublesWhileThreadsAreAdded() {
        for (int i = 0; i < 20; i++) {
            stored(store(), thread("old-" + i, BEGINNING.plusSeconds(i)), "line");
        }
        List<Instant> seen = new ArrayList<>();
        ThreadQuery query = query(Key.CREATED, true, 3);
        int added = 0;
        while (true) {
            ThreadPage page = store().list(query);
            page.threads().stream().map(StoredThread::createdAt).forEach(seen::add);
            if (!page.more()) {
                break;
            }
            stored(store(), thread("new-" + added++, BEGINNING.plusSeconds(60)), "line");
            query = query(Key.CREATED, true, 3, thread -> true, last(query, page));
        }
        assertEquals(20, seen.size(), seen::toString);
        assertEquals(20, seen.stream().distinct().count(), seen::toString);
        assertTrue(seen.stream().allMatch(at -> at.isBefore(BEGINNING.plusSeconds(20))), seen::toString);
    }

    @Test
    default void aPageIsFullEvenIfFewThreadsAreWanted() {
        for (int i = 0; i < 120; i++) {
            stored(store(), thread("t" + i, BEGINNING.plusSeconds(i)), "line");
        }
        Predicate<StoredThread> wanted =
                thread -> Duration.between(BEGINNING, thread.createdAt()).toSeconds() % 20 == 7;
        ThreadQuery first = query(Key.UPDATED, false, 4, wanted, null);
        ThreadPage page = store().list(first);
        assertEquals(labelled("t7", "t27", "t47", "t67"), ids(page));
        assertTrue(page.more());
        ThreadPage rest = store().list(query(Key.UPDATED, false, 4, wanted, last(first, page)));
        assertEquals(labelled("t87", "t107"), ids(rest));
        assertFalse(rest.more());
    }

    @Test
    default void archivedThreadsHaveAListOfTheirOwn() {
        stored(store(), "a", "line");
        stored(store(), "b", "line");
        store().archive(id("a"));
        assertEquals(labelled("b"), ids(query(Key.CREATED, false, 10)));
        ThreadPage archived = store().list(new ThreadQuery(true, thread -> true, Key.CREATED, false, null, 10));
        assertEquals(labelled("a"), ids(archived));
        assertTrue(archived.threads().get(0).archived());
        store().unarchive(id("a"));
        assertEquals(2, ids(query(Key.CREATED, false, 10)).size());
    }

    @Test
    default void listsShowWhatFindShows() {
        stored(store(), "t", "line");
        store().update(id("t"), thread -> named(thread, "A name"));
        StoredThread listed =
                store().list(query(Key.CREATED, false, 10)).threads().get(0);
        assertEquals(store().find(id("t")).orElseThrow(), listed);
        assertEquals("A name", listed.info().name());
    }

    @Test
    default void anUpdateChangesWhatPeopleChooseAndNothingElse() {
        stored(store(), "t", "line");
        StoredThread updated = store().update(id("t"), StoredThreadChanges::everything);
        StoredThread expected = StoredThreadChanges.choices(thread("t"));
        assertEquals(expected, withoutPath(updated));
        assertEquals(expected, withoutPath(store().find(id("t")).orElseThrow()));
    }

    @Test
    default void whatPeopleChoseStaysWhenLinesAreAdded() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            add(writer, thread("t"), "a");
            store().update(id("t"), StoredThreadChanges::choices);
            add(writer, thread("t"), "b");
            assertEquals(
                    StoredThreadChanges.choices(thread("t")),
                    withoutPath(store().find(id("t")).orElseThrow()));
        }
    }

    @Test
    default void whatPeopleChoseLasts() {
        stored(store(), "t", "line");
        stored(store(), "archived", "line");
        store().archive(id("archived"));
        store().update(id("t"), StoredThreadChanges::choices);
        store().update(id("archived"), thread -> named(thread, "Old work"));
        reopen();
        assertEquals(
                StoredThreadChanges.choices(thread("t")),
                withoutPath(store().find(id("t")).orElseThrow()));
        StoredThread archived = store().find(id("archived")).orElseThrow();
        assertTrue(archived.archived());
        assertEquals("Old work", archived.info().name());
        store().update(
                        id("t"),
                        thread -> thread.withInfo(thread.info().toBuilder()
                                .name(null)
                                .projectId(null)
                                .build()));
        assertNull(store().find(id("t")).orElseThrow().info().name());
    }

    @Test
    default void whatWasChosenBeforeTheFirstLineLasts() {
        ThreadInfo begun = thread("t").info();
        stored(
                store(),
                thread("t")
                        .withInfo(begun.toBuilder()
                                .projectId("project-1")
                                .daybreakEnabled(true)
                                .build()),
                "line");
        reopen();
        ThreadInfo info = store().find(id("t")).orElseThrow().info();
        assertEquals("project-1", info.projectId());
        assertEquals(true, info.daybreakEnabled());
        assertEquals(begun.gitInfo(), info.gitInfo());
    }

    @Test
    default void anUpdateThatFailsChangesNothing() {
        stored(store(), "t", "line");
        IllegalStateException failure = new IllegalStateException("no");
        assertEquals(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> store().update(id("t"), thread -> {
                            throw failure;
                        })));
        assertEquals(thread("t"), withoutPath(store().find(id("t")).orElseThrow()));
    }

    @Test
    default void updatesAtOnceAreAllKept() throws InterruptedException {
        stored(store(), "t", "line");
        store().update(id("t"), thread -> named(thread, "0"));
        atOnce(4, i -> () -> {
            for (int round = 0; round < 10; round++) {
                store().update(
                                id("t"),
                                thread -> named(
                                        thread,
                                        Integer.toString(Integer.parseInt(String.valueOf(
                                                        thread.info().name()))
                                                + 1)));
            }
            return i;
        });
        assertEquals("40", store().find(id("t")).orElseThrow().info().name());
    }

    /** Changes of a thread. */
    final class StoredThreadChanges {
        private StoredThreadChanges() {}

        static StoredThread choices(StoredThread thread) {
            return thread.withInfo(thread.info().toBuilder()
                    .name("A name")
                    .gitInfo(new GitInfo("abc", "main", "https://example.com/repository"))
                    .projectId("project-1")
                    .daybreakEnabled(true)
                    .build());
        }

        static StoredThread everything(StoredThread thread) {
            StoredThread chosen = choices(thread);
            return new StoredThread(
                    chosen.info().toBuilder()
                            .cwd("/elsewhere")
                            .preview("Something else")
                            .build(),
                    BEGINNING.plusSeconds(1),
                    BEGINNING.plusSeconds(2),
                    BEGINNING.plusSeconds(3),
                    true);
        }
    }

    private static ThreadQuery query(Key key, boolean descending, int limit) {
        return query(key, descending, limit, thread -> true, null);
    }

    private static ThreadQuery query(
            Key key, boolean descending, int limit, Predicate<StoredThread> filter, ThreadQuery.@Nullable Place after) {
        return new ThreadQuery(false, filter, key, descending, after, limit);
    }

    private static ThreadQuery.Place last(ThreadQuery query, ThreadPage page) {
        return query.placeOf(page.threads().get(page.threads().size() - 1));
    }

    private static List<String> labelled(String... labels) {
        return Stream.of(labels).map(SampleThreads::id).toList();
    }

    private static List<String> ids(ThreadPage page) {
        return page.threads().stream().map(StoredThread::id).toList();
    }

    private List<String> ids(ThreadQuery query) {
        return ids(store().list(query));
    }

    private List<String> idsPageByPage(ThreadQuery query) {
        List<String> ids = new ArrayList<>();
        ThreadPage page = store().list(query);
        ids.addAll(ids(page));
        while (page.more()) {
            assertEquals(query.limit(), page.threads().size());
            page = store().list(
                            query(query.key(), query.descending(), query.limit(), query.filter(), last(query, page)));
            ids.addAll(ids(page));
        }
        return ids;
    }
}
