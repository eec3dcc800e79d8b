package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.added;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.atOnce;
import static dev.codex4j.harness.internal.store.SampleThreads.create;
import static dev.codex4j.harness.internal.store.SampleThreads.cut;
import static dev.codex4j.harness.internal.store.SampleThreads.id;
import static dev.codex4j.harness.internal.store.SampleThreads.notes;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A thread has one writer, which adds lines and takes them back. */
interface WriterContract extends ContractStore {
    @Test
    default void aThreadHasOneWriterOnly() {
        stored(store(), "t", "a");
        try (ThreadWriter writer = store().open(id("t"))) {
            assertRefused(Kind.BUSY, () -> store().open(id("t")));
            add(writer, thread("t"), "b");
        }
        added(store(), "t", "c");
        assertEquals(List.of("a", "b", "c"), texts(store(), "t"));
    }

    @Test
    default void aThreadHasOneWriterOnlyInAllStoresThatShareIt() {
        ThreadStore other = another();
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            add(writer, thread("t"), "a");
            assertRefused(Kind.BUSY, () -> other.open(id("t")));
            assertEquals(List.of("a"), texts(other, "t"));
        }
        added(other, "t", "b");
        assertEquals(List.of("a", "b"), texts(store(), "t"));
    }

    @Test
    default void oneOfThoseWhoOpenAThreadAtOnceGetsIt() throws InterruptedException {
        stored(store(), "t", "a");
        List<Boolean> got = atOnce(8, i -> () -> openedOrNull("t") != null);
        assertEquals(1, got.stream().filter(Boolean::booleanValue).count());
    }

    private @Nullable ThreadWriter openedOrNull(String label) {
        try {
            return store().open(id(label));
        } catch (ThreadStoreException e) {
            assertEquals(Kind.BUSY, e.kind(), e::getMessage);
            return null;
        }
    }

    @Test
    default void oneOfThoseWhoCreateAThreadAtOnceGetsIt() throws InterruptedException {
        List<Boolean> got = atOnce(8, i -> () -> createdOrNull("t") != null);
        assertEquals(1, got.stream().filter(Boolean::booleanValue).count());
    }

    private @Nullable ThreadWriter createdOrNull(String label) {
        try {
            return create(store(), thread(label), null);
        } catch (ThreadStoreException e) {
            assertEquals(Kind.BUSY, e.kind(), e::getMessage);
            return null;
        }
    }

    @Test
    default void aThreadThatExistsIsNotCreatedAgain() {
        stored(store(), "t", "a");
        assertRefused(Kind.CONFLICT, () -> create(store(), thread("t"), null));
        store().archive(id("t"));
        assertRefused(Kind.CONFLICT, () -> create(store(), thread("t"), null));
        assertEquals(List.of("a"), texts(store(), "t"));
    }

    @Test
    default void aClosedWriterWritesNoMore() {
        stored(store(), "t", "a", "b");
        ThreadWriter writer = store().open(id("t"));
        writer.close();
        writer.close();
        assertRefused(Kind.NOT_WRITER, () -> add(writer, thread("t"), "c"));
        assertRefused(Kind.NOT_WRITER, () -> writer.cut(1));
        try (ThreadWriter next = store().open(id("t"))) {
            assertRefused(Kind.NOT_WRITER, () -> add(writer, thread("t"), "c"));
            writer.close();
            add(next, thread("t"), "d");
        }
        assertEquals(List.of("a", "b", "d"), texts(store(), "t"));
    }

    @Test
    default void aWriterWritesItsOwnThreadOnly() {
        stored(store(), "other", "a");
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            assertThrows(IllegalArgumentException.class, () -> add(writer, thread("other"), "b"));
        }
        assertEquals(List.of("a"), texts(store(), "other"));
    }

    @Test
    default void whatIsCutIsGoneAndTheNextLineComesInItsPlace() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            add(writer, thread("t"), "a", "b", "c", "d");
            cut(store(), writer, "t", 2);
            assertEquals(List.of("a", "b"), texts(store(), "t"));
            add(writer, thread("t"), "e");
            assertEquals(List.of("a", "b", "e"), texts(store(), "t"));
            cut(store(), writer, "t", 1);
            cut(store(), writer, "t", 1);
            add(writer, thread("t"), "f", "g");
            cut(store(), writer, "t", 3);
        }
        assertEquals(List.of("a", "f", "g"), texts(store(), "t"));
    }

    @Test
    default void aThreadCanBeCutToNothingAndGoOn() {
        stored(store(), "t", "a", "b");
        cut(store(), "t", 0);
        assertEquals(List.of(), texts(store(), "t"));
        assertEquals(id("t"), store().find(id("t")).orElseThrow().id());
        added(store(), "t", "c");
        assertEquals(List.of("c"), texts(store(), "t"));
    }

    @Test
    default void aThreadIsNotCutBeyondItsEnds() {
        stored(store(), "t", "a", "b");
        try (ThreadWriter writer = store().open(id("t"))) {
            long end = add(writer, thread("t"), "c");
            assertThrows(IllegalArgumentException.class, () -> writer.cut(end + 1));
            assertThrows(IllegalArgumentException.class, () -> writer.cut(-1));
        }
        assertEquals(List.of("a", "b", "c"), texts(store(), "t"));
    }

    @Test
    default void aCutLasts() {
        stored(store(), "t", "a", "b", "c");
        cut(store(), "t", 1);
        reopen();
        assertEquals(List.of("a"), texts(store(), "t"));
        added(store(), "t", "d");
        reopen();
        cut(store(), "t", 1);
        added(store(), "t", "e");
        assertEquals(List.of("a", "e"), texts(store(), "t"));
    }

    @Test
    default void manyCutsLeaveTheLinesThatAreLeft() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            writer.append(notes("line ", 100), thread("t"));
            for (int end = 90; end > 0; end -= 10) {
                cut(store(), writer, "t", end);
                add(writer, thread("t"), "after cut to " + end);
            }
        }
        List<String> left = texts(store(), "t");
        assertEquals(11, left.size());
        assertEquals("line 9", left.get(9));
        assertEquals("after cut to 10", left.get(10));
    }

    @Test
    default void writersOfManyThreadsDoNotMeet() throws InterruptedException {
        List<List<String>> read = atOnce(8, i -> () -> {
            String label = "t" + i;
            try (ThreadWriter writer = create(store(), thread(label), null)) {
                for (int line = 0; line < 20; line++) {
                    add(writer, thread(label), label + " " + line);
                }
            }
            return texts(store(), label);
        });
        for (int i = 0; i < read.size(); i++) {
            assertEquals(20, read.get(i).size());
            assertEquals("t" + i + " 19", read.get(i).get(19));
        }
    }
}
