package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.added;
import static dev.codex4j.harness.internal.store.SampleThreads.all;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.create;
import static dev.codex4j.harness.internal.store.SampleThreads.id;
import static dev.codex4j.harness.internal.store.SampleThreads.line;
import static dev.codex4j.harness.internal.store.SampleThreads.notes;
import static dev.codex4j.harness.internal.store.SampleThreads.previewed;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static dev.codex4j.harness.internal.store.SampleThreads.withoutPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines that were written can be read, as they were and in both directions. */
interface HistoryContract extends ContractStore {
    Set<String> NOTES = Set.of("note");

    @Test
    default void nobodySeesAThreadBeforeItsFirstLine() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            assertEquals(Optional.empty(), store().find(id("t")));
            assertRefused(ThreadStoreException.Kind.NOT_FOUND, () -> store().read(id("t")));

            add(writer, thread("t"), "first");

            assertEquals(id("t"), store().find(id("t")).orElseThrow().id());
            assertEquals(List.of("first"), texts(store(), "t"));
        }
    }

    @Test
    default void aWriterThatIsClosedBeforeTheFirstLineLeavesNothing() {
        create(store(), thread("t"), null).close();

        assertEquals(Optional.empty(), store().find(id("t")));
        assertRefused(ThreadStoreException.Kind.NOT_FOUND, () -> store().open(id("t")));
        stored(store(), "t", "second try");
        assertEquals(List.of("second try"), texts(store(), "t"));
    }

    @Test
    default void appendTellsTheOrdinalAfterTheLastLine() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            add(writer, thread("t"), "a");
            long end = add(writer, thread("t"), "b");
            assertEquals(end + 2, add(writer, thread("t"), "c", "d"));
        }
        long end = endOf("t");
        try (ThreadWriter writer = store().open(id("t"))) {
            assertEquals(end + 1, add(writer, thread("t"), "e"));
            writer.sync();
        }
        assertEquals(List.of("a", "b", "c", "d", "e"), texts(store(), "t"));
    }

    private long endOf(String label) {
        try (ThreadLines lines = store().read(id(label))) {
            return lines.end();
        }
    }

    @Test
    default void listsShowAThreadAsTheLastAppendSaid() {
        assumeTrue(believesAppend(), "this store shows what it finds in the lines");
        StoredThread now = previewed(
                new StoredThread(
                        thread("t").info().toBuilder()
                                .updatedAt(1_800_000_001)
                                .recencyAt(1_800_000_000L)
                                .build(),
                        SampleThreads.BEGINNING,
                        Instant.parse("2027-01-15T08:00:01.007Z"),
                        Instant.parse("2027-01-15T08:00:00.999Z"),
                        false),
                "Hello");
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            add(writer, thread("t"), "a");
            add(writer, now, "b");

            assertEquals(now, withoutPath(store().find(id("t")).orElseThrow()));
        }
        assertEquals(now, withoutPath(store().find(id("t")).orElseThrow()));
    }

    @Test
    default void aScanBeginsWhereItIsAskedTo() {
        stored(store(), "t", "a", "b", "c");
        try (ThreadLines lines = store().read(id("t"))) {
            List<RolloutLine> notes = all(lines.forwards(0, NOTES));
            long second = notes.get(1).ordinal();
            assertEquals(List.of("b", "c"), said(lines.forwards(second, Set.of())));
            assertEquals(List.of("a"), said(lines.backwards(second, NOTES)));
            assertEquals(List.of("c", "b", "a"), said(lines.backwards(Long.MAX_VALUE, NOTES)));
            assertEquals(List.of(), said(lines.forwards(lines.end(), Set.of())));
            assertEquals(List.of(), said(lines.forwards(Long.MAX_VALUE, Set.of())));
            assertEquals(List.of(), said(lines.backwards(0, Set.of())));
        }
    }

    @Test
    default void aScanReturnsOnlyTheKindsAskedFor() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            writer.append(
                    List.of(line("x", "0"), line("y", "1"), line("z", "2"), line("x", "3"), line("z", "4")),
                    thread("t"));
        }
        try (ThreadLines lines = store().read(id("t"))) {
            assertEquals(List.of("0", "3"), said(lines.forwards(0, Set.of("x"))));
            assertEquals(List.of("4", "3", "2", "0"), said(lines.backwards(lines.end(), Set.of("x", "z"))));
            assertEquals(List.of(), said(lines.backwards(lines.end(), Set.of("none of this kind"))));
            long first = all(lines.forwards(0, Set.of("x"))).get(0).ordinal();
            assertEquals(first + 1, all(lines.forwards(0, Set.of("y"))).get(0).ordinal());
        }
    }

    @Test
    default void twoScansGoTheirOwnWays() {
        stored(store(), "t", "a", "b", "c");
        try (ThreadLines lines = store().read(id("t"))) {
            ThreadLines.Scan down = lines.backwards(lines.end(), NOTES);
            ThreadLines.Scan up = lines.forwards(0, NOTES);
            for (String[] pair : new String[][] {{"c", "a"}, {"b", "b"}, {"a", "c"}}) {
                assertEquals(pair[0], SampleThreads.text(Objects.requireNonNull(down.next())));
                assertEquals(pair[1], SampleThreads.text(Objects.requireNonNull(up.next())));
            }
            assertNull(down.next());
            assertNull(up.next());
            assertNull(up.next());
        }
    }

    @Test
    default void linesComeBackByteForByte() {
        List<RolloutLine.Entry> entries = List.of(
                entry("2026-03-01T10:00:00Z", "{\"b\" : 1.0, \"a\":[1e5 ,-0.0],  \"a\":{}}", null),
                entry("2026-03-01T10:00:00.999Z", "{\"solidus\":\"\\/\\u00e9\\u0000\\ud83d\"}", "{ \"turn\" : \"1\" }"),
                entry("1969-12-31T23:59:59.001Z", "{}", "{}"),
                entry("2026-03-01T10:00:00.100Z", "{\"big\":12345678901234567890.123456789}", null),
                entry("2026-03-01T10:00:00Z", "{\"quote\":\"' \\\" \\\\ -- ; $1 ? {0} %s\"}", null));
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            writer.append(entries, thread("t"));
        }
        assertEquals(entries, entries("t"));
    }

    @Test
    default void anyLanguageComesBack() {
        String text = "Grüße, 世界, \ud83d\ude80, \u2028\u2029\u0085, שלום, \ufeff, \uffff, e\u0301, \u007f";
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            writer.append(
                    List.of(
                            entry("2026-03-01T10:00:00Z", "{\"" + text + "\":\"" + text + "\"}", null),
                            line("art-世界 \ud83d\ude80", text)),
                    thread("t"));
        }
        store().update(id("t"), thread -> SampleThreads.named(thread, text));
        assertEquals(text, store().find(id("t")).orElseThrow().info().name());
        assertEquals(
                "{\"" + text + "\":\"" + text + "\"}",
                entries("t").get(0).payload().toString());
        assertEquals(line("art-世界 \ud83d\ude80", text), entries("t").get(1));
    }

    @Test
    default void largeLinesComeBack() {
        String large = "0123456789abcdef".repeat(200_000);
        stored(store(), "t", "before", large, "between", large, "after");
        assertEquals(List.of("before", large, "between", large, "after"), texts(store(), "t"));
    }

    @Test
    default void manyLinesComeBackInOrder() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            writer.append(notes("first ", 2_500), thread("t"));
            for (int i = 0; i < 20; i++) {
                writer.append(List.of(line("rare", "r" + i)), thread("t"));
                writer.append(notes("then ", 50), thread("t"));
            }
        }
        assertEquals(3_520, texts(store(), "t").size());
        try (ThreadLines lines = store().read(id("t"))) {
            assertEquals(
                    IntStream.range(0, 20).mapToObj(i -> "r" + i).toList(), said(lines.forwards(0, Set.of("rare"))));
        }
    }

    @Test
    default void whoReadsWhileLinesAreAddedSeesThoseThatWereThere() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            writer.append(notes("old ", 600), thread("t"));
            try (ThreadLines lines = store().read(id("t"))) {
                ThreadLines.Scan scan = lines.forwards(0, NOTES);
                scan.next();
                writer.append(notes("new ", 600), thread("t"));
                List<RolloutLine> rest = all(scan);
                assertEquals(
                        IntStream.range(1, 600).mapToObj(i -> "old " + i).toList(),
                        rest.stream().limit(599).map(SampleThreads::text).toList());
            }
        }
    }

    @Test
    default void aThreadIsStillThereAfterAnEnd() {
        stored(store(), "t", "a", "b");
        reopen();
        assertEquals(thread("t"), withoutPath(store().find(id("t")).orElseThrow()));
        added(store(), "t", "c");
        reopen();
        assertEquals(List.of("a", "b", "c"), texts(store(), "t"));
    }

    private static RolloutLine.Entry entry(String at, String payload, @Nullable String metadata) {
        return new RolloutLine.Entry(
                Instant.parse(at), "note", RawJson.parse(payload), metadata == null ? null : RawJson.parse(metadata));
    }

    private List<RolloutLine.Entry> entries(String label) {
        try (ThreadLines lines = store().read(id(label))) {
            return all(lines.forwards(0, Set.of())).stream()
                    .map(RolloutLine::entry)
                    .filter(entry -> !entry.type().equals(BeginningWriter.META))
                    .toList();
        }
    }

    private static List<String> said(ThreadLines.Scan scan) {
        return all(scan).stream().map(SampleThreads::text).toList();
    }
}
