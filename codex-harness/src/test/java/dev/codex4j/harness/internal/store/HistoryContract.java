package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.added;
import static dev.codex4j.harness.internal.store.SampleThreads.all;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.line;
import static dev.codex4j.harness.internal.store.SampleThreads.notes;
import static dev.codex4j.harness.internal.store.SampleThreads.previewed;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static dev.codex4j.harness.internal.store.SampleThreads.withoutPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
    @Test
    default void nobodySeesAThreadBeforeItsFirstLine() {
        try (ThreadWriter writer = store().create(thread("t"), null)) {
            assertEquals(Optional.empty(), store().find("t"));
            assertRefused(ThreadStoreException.Kind.NOT_FOUND, () -> store().read("t"));

            add(writer, thread("t"), "first");

            assertEquals(Optional.of(thread("t")), store().find("t").map(SampleThreads::withoutPath));
            assertEquals(List.of("first"), texts(store(), "t"));
        }
    }

    @Test
    default void aWriterThatIsClosedBeforeTheFirstLineLeavesNothing() {
        store().create(thread("t"), null).close();

        assertEquals(Optional.empty(), store().find("t"));
        assertRefused(ThreadStoreException.Kind.NOT_FOUND, () -> store().open("t"));
        stored(store(), "t", "second try");
        assertEquals(List.of("second try"), texts(store(), "t"));
    }

    @Test
    default void appendTellsTheOrdinalAfterTheLastLine() {
        try (ThreadWriter writer = store().create(thread("t"), null)) {
            assertEquals(2, add(writer, thread("t"), "a", "b"));
            assertEquals(3, add(writer, thread("t"), "c"));
        }
        try (ThreadWriter writer = store().open("t")) {
            assertEquals(4, add(writer, thread("t"), "d"));
            writer.sync();
        }
        assertEquals(List.of("a", "b", "c", "d"), texts(store(), "t"));
    }

    @Test
    default void listsShowAThreadAsTheLastAppendSaid() {
        StoredThread now = previewed(
                new StoredThread(
                        thread("t").info().toBuilder().updatedAt(1_800_000_001).build(),
                        SampleThreads.BEGINNING,
                        Instant.parse("2027-01-15T08:00:01.007Z"),
                        Instant.parse("2027-01-15T08:00:00.999Z"),
                        false),
                "Hello");
        try (ThreadWriter writer = store().create(thread("t"), null)) {
            add(writer, thread("t"), "a");
            add(writer, now, "b");

            assertEquals(now, withoutPath(store().find("t").orElseThrow()));
        }
        assertEquals(now, withoutPath(store().find("t").orElseThrow()));
    }

    @Test
    default void aScanBeginsWhereItIsAskedTo() {
        stored(store(), "t", "a", "b", "c");
        try (ThreadLines lines = store().read("t")) {
            assertEquals(List.of("b", "c"), said(lines.forwards(1, Set.of())));
            assertEquals(List.of("b", "a"), said(lines.backwards(2, Set.of())));
            assertEquals(List.of("c", "b", "a"), said(lines.backwards(Long.MAX_VALUE, Set.of())));
            assertEquals(List.of(), said(lines.forwards(3, Set.of())));
            assertEquals(List.of(), said(lines.forwards(Long.MAX_VALUE, Set.of())));
            assertEquals(List.of(), said(lines.backwards(0, Set.of())));
        }
    }

    @Test
    default void aScanReturnsOnlyTheKindsAskedFor() {
        try (ThreadWriter writer = store().create(thread("t"), null)) {
            writer.append(
                    List.of(line("x", "0"), line("y", "1"), line("z", "2"), line("x", "3"), line("z", "4")),
                    thread("t"));
        }
        try (ThreadLines lines = store().read("t")) {
            assertEquals(List.of("0", "3"), said(lines.forwards(0, Set.of("x"))));
            assertEquals(List.of("4", "3", "2", "0"), said(lines.backwards(5, Set.of("x", "z"))));
            assertEquals(List.of(), said(lines.backwards(5, Set.of("none of this kind"))));
            assertEquals(
                    List.of(1L),
                    all(lines.forwards(0, Set.of("y"))).stream()
                            .map(RolloutLine::ordinal)
                            .toList());
        }
    }

    @Test
    default void twoScansGoTheirOwnWays() {
        stored(store(), "t", "a", "b", "c");
        try (ThreadLines lines = store().read("t")) {
            ThreadLines.Scan down = lines.backwards(3, Set.of());
            ThreadLines.Scan up = lines.forwards(0, Set.of());
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
        try (ThreadWriter writer = store().create(thread("t"), null)) {
            writer.append(entries, thread("t"));
        }
        assertEquals(entries, entries("t"));
    }

    @Test
    default void anyLanguageComesBack() {
        String text = "Grüße, 世界, \ud83d\ude80, \u2028\u2029\u0085, שלום, \ufeff, \uffff, e\u0301, \u007f";
        StoredThread now = SampleThreads.named(previewed(thread("t"), text), text);
        try (ThreadWriter writer = store().create(now, null)) {
            writer.append(
                    List.of(
                            entry("2026-03-01T10:00:00Z", "{\"" + text + "\":\"" + text + "\"}", null),
                            line("art-世界 \ud83d\ude80", text)),
                    now);
        }
        assertEquals(now, withoutPath(store().find("t").orElseThrow()));
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
        try (ThreadWriter writer = store().create(thread("t"), null)) {
            writer.append(notes("first ", 2_500), thread("t"));
            for (int i = 0; i < 20; i++) {
                writer.append(List.of(line("rare", "r" + i)), thread("t"));
                writer.append(notes("then ", 50), thread("t"));
            }
        }
        assertEquals(3_520, texts(store(), "t").size());
        try (ThreadLines lines = store().read("t")) {
            assertEquals(
                    IntStream.range(0, 20).mapToObj(i -> "r" + i).toList(), said(lines.forwards(0, Set.of("rare"))));
        }
    }

    @Test
    default void whoReadsWhileLinesAreAddedSeesThoseThatWereThere() {
        try (ThreadWriter writer = store().create(thread("t"), null)) {
            writer.append(notes("old ", 600), thread("t"));
            try (ThreadLines lines = store().read("t")) {
                ThreadLines.Scan scan = lines.forwards(0, Set.of());
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
        stored(store(), previewed(thread("t"), "Hello"), "a", "b");
        reopen();
        assertEquals("Hello", store().find("t").orElseThrow().info().preview());
        added(store(), "t", "c");
        reopen();
        assertEquals(List.of("a", "b", "c"), texts(store(), "t"));
    }

    private static RolloutLine.Entry entry(String at, String payload, @Nullable String metadata) {
        return new RolloutLine.Entry(
                Instant.parse(at), "note", RawJson.parse(payload), metadata == null ? null : RawJson.parse(metadata));
    }

    private List<RolloutLine.Entry> entries(String id) {
        try (ThreadLines lines = store().read(id)) {
            return all(lines.forwards(0, Set.of())).stream()
                    .map(RolloutLine::entry)
                    .toList();
        }
    }

    private static List<String> said(ThreadLines.Scan scan) {
        return all(scan).stream().map(SampleThreads::text).toList();
    }
}
