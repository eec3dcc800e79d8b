package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.added;
import static dev.codex4j.harness.internal.store.SampleThreads.all;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.cut;
import static dev.codex4j.harness.internal.store.SampleThreads.forked;
import static dev.codex4j.harness.internal.store.SampleThreads.line;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        try (ThreadWriter writer = store().create(thread("fork"), new HistoryBase("source", 2))) {
            assertEquals(Optional.empty(), store().find("fork"));
            assertEquals(3, add(writer, thread("fork"), "d"));
        }
        assertEquals(List.of("a", "b", "d"), texts(store(), "fork"));
        assertEquals(List.of("a", "b", "c"), texts(store(), "source"));
    }

    @Test
    default void sourceAndForkGoOnByThemselves() {
        stored(store(), "source", "a", "b");
        try (ThreadWriter source = store().open("source");
                ThreadWriter fork = store().create(thread("fork"), new HistoryBase("source", 2))) {
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
        stored(store(), "source", "a", "b", "c");
        cut(store(), "source", 2);
        assertRefused(Kind.CONFLICT, () -> store().create(thread("fork"), new HistoryBase("source", 3)));
        assertEquals(Optional.empty(), store().find("fork"));
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
        try (ThreadWriter writer = store().create(thread("a"), null)) {
            writer.append(List.of(line("x", "0"), line("y", "1"), line("x", "hidden")), thread("a"));
        }
        try (ThreadWriter writer = store().create(thread("b"), new HistoryBase("a", 2))) {
            writer.append(List.of(line("y", "2"), line("x", "3")), thread("b"));
        }
        try (ThreadLines lines = store().read("b")) {
            assertEquals(4, lines.end());
            assertEquals(List.of("0", "3"), said(lines.forwards(0, Set.of("x"))));
            assertEquals(List.of("2", "1"), said(lines.backwards(4, Set.of("y"))));
            assertEquals(List.of("1", "2", "3"), said(lines.forwards(1, Set.of())));
            assertEquals(List.of("1", "0"), said(lines.backwards(2, Set.of())));
        }
    }

    private static List<String> said(ThreadLines.Scan scan) {
        return all(scan).stream().map(SampleThreads::text).toList();
    }

    @Test
    default void aForkKeepsWhatItHasFromADeletedSource() {
        stored(store(), "source", "a", "b", "c");
        forked(store(), "fork", "source", 2, "d");
        store().delete("source");
        assertEquals(Optional.empty(), store().find("source"));
        assertEquals(List.of("a", "b", "d"), texts(store(), "fork"));

        stored(store(), "source", "another thread of that id");
        added(store(), "fork", "e");
        assertEquals(List.of("a", "b", "d", "e"), texts(store(), "fork"));
    }

    @Test
    default void aForkKeepsWhatItHasWhenAForkBetweenIsDeleted() {
        stored(store(), "a", "a0", "a1");
        forked(store(), "b", "a", 2, "b2", "b3");
        forked(store(), "c", "b", 3, "c3");
        store().delete("b");
        store().delete("a");
        assertEquals(List.of("a0", "a1", "b2", "c3"), texts(store(), "c"));
        forked(store(), "d", "c", 4, "d4");
        store().delete("c");
        assertEquals(List.of("a0", "a1", "b2", "c3", "d4"), texts(store(), "d"));
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
        store().delete("source");
        reopen();
        assertEquals(List.of("a", "b", "e"), texts(store(), "fork"));
        added(store(), "fork", "f");
        assertEquals(List.of("a", "b", "e", "f"), texts(store(), "fork"));
    }

    @Test
    default void anArchivedThreadCanBeForkedAndBeASource() {
        stored(store(), "source", "a");
        store().archive("source");
        forked(store(), "fork", "source", 1, "b");
        store().unarchive("source");
        assertEquals(List.of("a", "b"), texts(store(), "fork"));
        store().archive("source");
        assertEquals(List.of("a", "b"), texts(store(), "fork"));
    }

    @Test
    default void aForkThatGetsNoLineLeavesNothing() {
        stored(store(), "source", "a");
        store().create(thread("fork"), new HistoryBase("source", 1)).close();
        assertEquals(Optional.empty(), store().find("fork"));
        store().delete("source");
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
