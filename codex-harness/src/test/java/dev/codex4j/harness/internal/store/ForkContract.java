package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.added;
import static dev.codex4j.harness.internal.store.SampleThreads.all;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.base;
import static dev.codex4j.harness.internal.store.SampleThreads.create;
import static dev.codex4j.harness.internal.store.SampleThreads.cut;
import static dev.codex4j.harness.internal.store.SampleThreads.forked;
import static dev.codex4j.harness.internal.store.SampleThreads.id;
import static dev.codex4j.harness.internal.store.SampleThreads.line;
import static dev.codex4j.harness.internal.store.SampleThreads.note;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fork has what its source had when it was made, whatever becomes of the source. */
interface ForkContract extends ContractStore {
    @Test
    default void aForkBeginsWithTheLinesOfItsSource() {
        stored(store(), "source", "a", "b", "c");
        try (ThreadWriter writer = create(store(), thread("fork"), base(store(), "source", 2))) {
            assertEquals(Optional.empty(), store().find(id("fork")));
            add(writer, thread("fork"), "d");
        }
        assertEquals(List.of("a", "b", "d"), texts(store(), "fork"));
        assertEquals(List.of("a", "b", "c"), texts(store(), "source"));
    }

    @Test
    default void sourceAndForkGoOnByThemselves() {
        stored(store(), "source", "a", "b");
        try (ThreadWriter source = store().open(id("source"));
                ThreadWriter fork = create(store(), thread("fork"), base(store(), "source", 2))) {
            add(source, thread("source"), "source 1");
            add(fork, thread("fork"), "fork 1");
            add(source, thread("source"), "source 2");
            add(fork, thread("fork"), "fork 2");
        }
        assertEquals(List.of("a", "b", "source 1", "source 2"), texts(store(), "source"));
        assertEquals(List.of("a", "b", "fork 1", "fork 2"), texts(store(), "fork"));
    }

    @Test
    default void aForkCanBeginWithNothing() {
        stored(store(), "source", "a");
        forked(store(), "fork", "source", 0, "b");
        assertEquals(List.of("b"), texts(store(), "fork"));
    }

    @Test
    default void aForkCannotBeginWithMoreThanThereIs() {
        stored(store(), "source", "a", "b", "c", "d", "e");
        HistoryBase all = base(store(), "source", 5);
        cut(store(), "source", 2);
        assertRefused(Kind.CONFLICT, () -> create(store(), thread("fork"), all));
        assertEquals(Optional.empty(), store().find(id("fork")));
        forked(store(), "fork", "source", 2, "d");
        assertEquals(List.of("a", "b", "d"), texts(store(), "fork"));
    }

    @Test
    default void aForkOfAForkHasWhatBothHad() {
        stored(store(), "a", "a0", "a1", "a2");
        forked(store(), "b", "a", 2, "b2", "b3");
        forked(store(), "c", "b", 3, "c3");
        forked(store(), "d", "b", 1, "d1");
        added(store(), "b", "b4");
        assertEquals(List.of("a0", "a1", "b2", "c3"), texts(store(), "c"));
        assertEquals(List.of("a0", "d1"), texts(store(), "d"));
        assertEquals(List.of("a0", "a1", "b2", "b3", "b4"), texts(store(), "b"));
    }

    @Test
    default void scansGoThroughAllThatAForkIsMadeOf() {
        try (ThreadWriter writer = create(store(), thread("a"), null)) {
            writer.append(List.of(line("x", "0"), line("y", "1"), note("last"), line("x", "hidden")), thread("a"));
        }
        try (ThreadWriter writer = create(store(), thread("b"), base(store(), "a", 1))) {
            writer.append(List.of(line("y", "2"), line("x", "3")), thread("b"));
        }
        try (ThreadLines lines = store().read(id("b"))) {
            assertEquals(List.of("0", "3"), said(lines.forwards(0, Set.of("x"))));
            assertEquals(List.of("2", "1"), said(lines.backwards(lines.end(), Set.of("y"))));
            long middle = all(lines.forwards(0, Set.of("note"))).get(0).ordinal();
            assertEquals(List.of("last", "2", "3"), said(lines.forwards(middle, Set.of("note", "x", "y"))));
            assertEquals(List.of("last", "1", "0"), said(lines.backwards(middle + 1, Set.of("note", "x", "y"))));
        }
    }

    private static List<String> said(ThreadLines.Scan scan) {
        return all(scan).stream().map(SampleThreads::text).toList();
    }

    @Test
    default void aForkKeepsWhatItHasFromADeletedSource() {
        assumeTrue(deletesSourcesOfForks(), "this store keeps what forks are built on");
        stored(store(), "source", "a", "b", "c");
        forked(store(), "fork", "source", 2, "d");
        store().delete(id("source"));
        assertEquals(Optional.empty(), store().find(id("source")));
        assertEquals(List.of("a", "b", "d"), texts(store(), "fork"));

        stored(store(), "source", "another thread of that id");
        added(store(), "fork", "e");
        assertEquals(List.of("a", "b", "d", "e"), texts(store(), "fork"));
    }

    @Test
    default void aForkKeepsWhatItHasWhenAForkBetweenIsDeleted() {
        assumeTrue(deletesSourcesOfForks(), "this store keeps what forks are built on");
        stored(store(), "a", "a0", "a1");
        forked(store(), "b", "a", 2, "b2", "b3");
        forked(store(), "c", "b", 3, "c3");
        store().delete(id("b"));
        store().delete(id("a"));
        assertEquals(List.of("a0", "a1", "b2", "c3"), texts(store(), "c"));
        forked(store(), "d", "c", 4, "d4");
        store().delete(id("c"));
        assertEquals(List.of("a0", "a1", "b2", "c3", "d4"), texts(store(), "d"));
    }

    @Test
    default void aSourceThatIsNotDeletedIsNotHarmed() {
        assumeFalse(deletesSourcesOfForks(), "this store deletes it");
        stored(store(), "source", "a", "b", "c");
        forked(store(), "fork", "source", 2, "d");
        assertRefused(Kind.CONFLICT, () -> store().delete(id("source")));
        assertEquals(List.of("a", "b", "c"), texts(store(), "source"));
        assertEquals(List.of("a", "b", "d"), texts(store(), "fork"));
        store().delete(id("fork"));
        store().delete(id("source"));
        assertEquals(Optional.empty(), store().find(id("source")));
    }

    @Test
    default void aForkKeepsWhatIsCutFromItsSource() {
        stored(store(), "source", "a", "b", "c", "d");
        forked(store(), "fork", "source", 3, "e");
        cut(store(), "source", 1);
        added(store(), "source", "f", "g", "h");
        assertEquals(List.of("a", "f", "g", "h"), texts(store(), "source"));
        assertEquals(List.of("a", "b", "c", "e"), texts(store(), "fork"));
        forked(store(), "later", "source", 3, "i");
        assertEquals(List.of("a", "f", "g", "i"), texts(store(), "later"));
    }

    @Test
    default void aForkCanBeCutIntoWhatItHasFromItsSource() {
        stored(store(), "source", "a", "b", "c");
        forked(store(), "fork", "source", 3, "d", "e");
        cut(store(), "fork", 4);
        assertEquals(List.of("a", "b", "c", "d"), texts(store(), "fork"));
        cut(store(), "fork", 1);
        assertEquals(List.of("a"), texts(store(), "fork"));
        added(store(), "fork", "f");
        assertEquals(List.of("a", "f"), texts(store(), "fork"));
        assertEquals(List.of("a", "b", "c"), texts(store(), "source"));
    }

    @Test
    default void forksAndCutsLast() {
        stored(store(), "source", "a", "b", "c");
        forked(store(), "fork", "source", 3, "d");
        cut(store(), "fork", 2);
        added(store(), "fork", "e");
        reopen();
        assertEquals(List.of("a", "b", "e"), texts(store(), "fork"));
        added(store(), "fork", "f");
        assertEquals(List.of("a", "b", "e", "f"), texts(store(), "fork"));
    }

    @Test
    default void anArchivedThreadCanBeForkedAndBeASource() {
        stored(store(), "source", "a");
        store().archive(id("source"));
        forked(store(), "fork", "source", 1, "b");
        store().unarchive(id("source"));
        assertEquals(List.of("a", "b"), texts(store(), "fork"));
        store().archive(id("source"));
        assertEquals(List.of("a", "b"), texts(store(), "fork"));
    }

    @Test
    default void aForkThatGetsNoLineLeavesNothing() {
        stored(store(), "source", "a");
        create(store(), thread("fork"), base(store(), "source", 1)).close();
        assertEquals(Optional.empty(), store().find(id("fork")));
        store().delete(id("source"));
        stored(store(), "fork", "b");
        assertEquals(List.of("b"), texts(store(), "fork"));
    }

    @Test
    default void aLongChainOfForksIsReadWhole() {
        List<String> expected = new ArrayList<>(List.of("t0"));
        stored(store(), "t0", "t0", "not in the fork");
        for (int i = 1; i <= 25; i++) {
            forked(store(), "t" + i, "t" + (i - 1), i, "t" + i, "not in the fork");
            expected.add("t" + i);
        }
        expected.add("not in the fork");
        assertEquals(expected, texts(store(), "t25"));
    }
}
