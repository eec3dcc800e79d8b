package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.added;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.create;
import static dev.codex4j.harness.internal.store.SampleThreads.id;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static dev.codex4j.harness.internal.store.SampleThreads.withoutPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Threads are put away, brought back and deleted; stores are closed. */
interface LifecycleContract extends ContractStore {
    @Test
    default void anArchivedThreadIsReadButNotWritten() {
        stored(store(), "t", "a");

        assertEquals(thread("t").withArchived(true), withoutPath(store().archive(id("t"))));
        assertEquals(thread("t").withArchived(true), withoutPath(store().archive(id("t"))));
        assertEquals(
                thread("t").withArchived(true),
                withoutPath(store().find(id("t")).orElseThrow()));
        assertEquals(List.of("a"), texts(store(), "t"));
        assertRefused(Kind.ARCHIVED, () -> store().open(id("t")));

        assertEquals(thread("t"), withoutPath(store().unarchive(id("t"))));
        assertEquals(thread("t"), withoutPath(store().unarchive(id("t"))));
        added(store(), "t", "b");
        assertEquals(List.of("a", "b"), texts(store(), "t"));
    }

    @Test
    default void aThreadThatIsWrittenIsNeitherArchivedNorDeleted() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            add(writer, thread("t"), "a");
            assertRefused(Kind.BUSY, () -> store().archive(id("t")));
            assertRefused(Kind.BUSY, () -> store().delete(id("t")));
            add(writer, thread("t"), "b");
        }
        assertEquals(List.of("a", "b"), texts(store(), "t"));
        store().archive(id("t"));
        assertTrue(store().find(id("t")).orElseThrow().archived());
    }

    @Test
    default void anArchivedThreadIsStillArchivedAfterAnEnd() {
        stored(store(), "t", "a");
        store().archive(id("t"));
        reopen();
        assertTrue(store().find(id("t")).orElseThrow().archived());
        store().unarchive(id("t"));
        added(store(), "t", "b");
        assertEquals(List.of("a", "b"), texts(store(), "t"));
    }

    @Test
    default void aDeletedThreadIsGoneWithItsDocuments() {
        stored(store(), "t", "a");
        stored(store(), "archived", "b");
        store().archive(id("archived"));
        store().replaceDocument(id("t"), "queue", null, RawJson.parse("[1]"));
        store().replaceDocument("other", "queue", null, RawJson.parse("[2]"));

        store().delete(id("t"));
        store().delete(id("archived"));

        for (String id : List.of(id("t"), id("archived"))) {
            assertEquals(Optional.empty(), store().find(id));
            assertRefused(Kind.NOT_FOUND, () -> store().read(id));
            assertRefused(Kind.NOT_FOUND, () -> store().open(id));
            assertRefused(Kind.NOT_FOUND, () -> store().delete(id));
        }
        assertEquals(Optional.empty(), store().document(id("t"), "queue"));
        assertEquals(Optional.of(RawJson.parse("[2]")), store().document("other", "queue"));
    }

    @Test
    default void theIdOfADeletedThreadCanBeUsedAgain() {
        stored(store(), "t", "a", "b");
        store().delete(id("t"));
        stored(store(), "t", "c");
        assertEquals(List.of("c"), texts(store(), "t"));
    }

    @Test
    default void aThreadThatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), store().find(id("t")));
        assertRefused(Kind.NOT_FOUND, () -> store().open(id("t")));
        assertRefused(Kind.NOT_FOUND, () -> store().read(id("t")));
        assertRefused(Kind.NOT_FOUND, () -> store().update(id("t"), thread -> thread));
        assertRefused(Kind.NOT_FOUND, () -> store().archive(id("t")));
        assertRefused(Kind.NOT_FOUND, () -> store().unarchive(id("t")));
        assertRefused(Kind.NOT_FOUND, () -> store().delete(id("t")));
        assertRefused(Kind.NOT_FOUND, () -> create(store(), thread("fork"), new HistoryBase(id("t"), 0)));
        assertTrue(assertThrows(ThreadStoreException.class, () -> store().open(id("t")))
                .getMessage()
                .contains(id("t")));
    }

    @Test
    default void aClosedStoreRefusesEverything() {
        stored(store(), "t", "a");
        store().close();
        store().close();
        assertRefused(Kind.FAILED, () -> create(store(), thread("u"), null));
        assertRefused(Kind.FAILED, () -> store().open(id("t")));
        assertRefused(Kind.FAILED, () -> store().read(id("t")));
        assertRefused(Kind.FAILED, () -> store().find(id("t")));
        assertRefused(Kind.FAILED, () -> store().update(id("t"), thread -> thread));
        assertRefused(Kind.FAILED, () -> store().archive(id("t")));
        assertRefused(Kind.FAILED, () -> store().delete(id("t")));
        assertRefused(Kind.FAILED, () -> store().document("t", "queue"));
        assertRefused(Kind.FAILED, () -> store().replaceDocument("t", "queue", null, RawJson.parse("{}")));
    }

    @Test
    default void aStoreThatIsClosedGivesUpItsWriters() {
        ThreadWriter writer = create(store(), thread("t"), null);
        add(writer, thread("t"), "a");
        reopen();
        assertThrows(ThreadStoreException.class, () -> add(writer, thread("t"), "b"));
        writer.close();
        added(store(), "t", "c");
        assertEquals(List.of("a", "c"), texts(store(), "t"));
    }
}
