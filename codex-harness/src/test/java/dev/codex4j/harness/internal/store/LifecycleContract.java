package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.added;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
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

        assertEquals(thread("t").withArchived(true), withoutPath(store().archive("t")));
        assertEquals(thread("t").withArchived(true), withoutPath(store().archive("t")));
        assertEquals(
                thread("t").withArchived(true), withoutPath(store().find("t").orElseThrow()));
        assertEquals(List.of("a"), texts(store(), "t"));
        assertRefused(Kind.ARCHIVED, () -> store().open("t"));

        assertEquals(thread("t"), withoutPath(store().unarchive("t")));
        assertEquals(thread("t"), withoutPath(store().unarchive("t")));
        added(store(), "t", "b");
        assertEquals(List.of("a", "b"), texts(store(), "t"));
    }

    @Test
    default void aThreadThatIsWrittenIsNeitherArchivedNorDeleted() {
        try (ThreadWriter writer = store().create(thread("t"), null)) {
            add(writer, thread("t"), "a");
            assertRefused(Kind.BUSY, () -> store().archive("t"));
            assertRefused(Kind.BUSY, () -> store().delete("t"));
            add(writer, thread("t"), "b");
        }
        assertEquals(List.of("a", "b"), texts(store(), "t"));
        store().archive("t");
        assertTrue(store().find("t").orElseThrow().archived());
    }

    @Test
    default void anArchivedThreadIsStillArchivedAfterAnEnd() {
        stored(store(), "t", "a");
        store().archive("t");
        reopen();
        assertTrue(store().find("t").orElseThrow().archived());
        store().unarchive("t");
        added(store(), "t", "b");
        assertEquals(List.of("a", "b"), texts(store(), "t"));
    }

    @Test
    default void aDeletedThreadIsGoneWithItsDocuments() {
        stored(store(), "t", "a");
        stored(store(), "archived", "b");
        store().archive("archived");
        store().replaceDocument("t", "queue", null, RawJson.parse("[1]"));
        store().replaceDocument("other", "queue", null, RawJson.parse("[2]"));

        store().delete("t");
        store().delete("archived");

        for (String id : List.of("t", "archived")) {
            assertEquals(Optional.empty(), store().find(id));
            assertRefused(Kind.NOT_FOUND, () -> store().read(id));
            assertRefused(Kind.NOT_FOUND, () -> store().open(id));
            assertRefused(Kind.NOT_FOUND, () -> store().delete(id));
        }
        assertEquals(Optional.empty(), store().document("t", "queue"));
        assertEquals(Optional.of(RawJson.parse("[2]")), store().document("other", "queue"));
    }

    @Test
    default void theIdOfADeletedThreadCanBeUsedAgain() {
        stored(store(), "t", "a", "b");
        store().delete("t");
        stored(store(), "t", "c");
        assertEquals(List.of("c"), texts(store(), "t"));
    }

    @Test
    default void aThreadThatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), store().find("t"));
        assertRefused(Kind.NOT_FOUND, () -> store().open("t"));
        assertRefused(Kind.NOT_FOUND, () -> store().read("t"));
        assertRefused(Kind.NOT_FOUND, () -> store().update("t", thread -> thread));
        assertRefused(Kind.NOT_FOUND, () -> store().archive("t"));
        assertRefused(Kind.NOT_FOUND, () -> store().unarchive("t"));
        assertRefused(Kind.NOT_FOUND, () -> store().delete("t"));
        assertRefused(Kind.NOT_FOUND, () -> store().create(thread("fork"), new HistoryBase("t", 0)));
        assertTrue(assertThrows(ThreadStoreException.class, () -> store().open("t"))
                .getMessage()
                .contains("t"));
    }

    @Test
    default void aClosedStoreRefusesEverything() {
        stored(store(), "t", "a");
        store().close();
        store().close();
        assertRefused(Kind.FAILED, () -> store().create(thread("u"), null));
        assertRefused(Kind.FAILED, () -> store().open("t"));
        assertRefused(Kind.FAILED, () -> store().read("t"));
        assertRefused(Kind.FAILED, () -> store().find("t"));
        assertRefused(Kind.FAILED, () -> store().update("t", thread -> thread));
        assertRefused(Kind.FAILED, () -> store().archive("t"));
        assertRefused(Kind.FAILED, () -> store().delete("t"));
        assertRefused(Kind.FAILED, () -> store().document("t", "queue"));
        assertRefused(Kind.FAILED, () -> store().replaceDocument("t", "queue", null, RawJson.parse("{}")));
    }

    @Test
    default void aStoreThatIsClosedGivesUpItsWriters() {
        ThreadWriter writer = store().create(thread("t"), null);
        add(writer, thread("t"), "a");
        reopen();
        assertThrows(ThreadStoreException.class, () -> add(writer, thread("t"), "b"));
        writer.close();
        added(store(), "t", "c");
        assertEquals(List.of("a", "c"), texts(store(), "t"));
    }
}
