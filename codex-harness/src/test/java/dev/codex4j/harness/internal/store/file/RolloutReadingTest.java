package dev.codex4j.harness.internal.store.file;

import static dev.codex4j.harness.internal.store.file.StoreFixture.meta;
import static dev.codex4j.harness.internal.store.file.StoreFixture.number;
import static dev.codex4j.harness.internal.store.file.StoreFixture.numbers;
import static dev.codex4j.harness.internal.store.file.StoreFixture.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RolloutReadingTest {
    @TempDir
    Path home;

    private FileThreadStore store;

    @BeforeEach
    void open() {
        store = StoreFixture.open(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tornLastLineIsSkippedAndTheNextOneBeginsALineOfItsOwn() throws IOException {
        StoredThread thread = written(1, 2, 3);
        Path file = fileOf(thread);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));
        assertEquals(List.of(1, 2), numbers(store, thread.id()));
        try (ThreadWriter writer = store.open(thread.id())) {
            assertEquals(4, writer.append(List.of(number(4)), thread));
        }
        assertEquals(List.of(1, 2, 4), numbers(store, thread.id()));
        assertEquals(5, Files.readAllLines(file).size());
        assertTrue(Files.readAllLines(file).get(4).contains("\"ordinal\":3,"));
    }

    @Test
    void lastLineWithoutItsNewlineCounts() throws IOException {
        StoredThread thread = written(1, 2);
        Path file = fileOf(thread);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertEquals(List.of(1, 2), numbers(store, thread.id()));
        try (ThreadWriter writer = store.open(thread.id())) {
            assertEquals(4, writer.append(List.of(number(3)), thread));
        }
        assertEquals(List.of(1, 2, 3), numbers(store, thread.id()));
    }

    @Test
    void rubbishBetweenLinesIsSkipped() throws IOException {
        StoredThread thread = written(1);
        for (String rubbish : List.of(
                "not json\n",
                "\n",
                "{}\n",
                "[1,2]\n",
                "{\"timestamp\":\"2026-03-05T03:04:05.678Z\",\"ordinal\":9,\"type\":\"response_item\",\"payl\n",
                "{\"timestamp\":\"yesterday\",\"ordinal\":9,\"type\":\"response_item\",\"payload\":{}}\n",
                "{\"timestamp\":\"2026-03-05T03:04:05.678Z\",\"ordinal\":9,\"type\":\"response_item\",\"payload\":{\"n\":}}\n",
                "{\"timestamp\":\"2026-03-05T03:04:05.678Z\",\"ordinal\":9,\"type\":\"response_item\",\"payload\":{}} x\n",
                "\u0000\u0000\u0000\n")) {
            Files.writeString(fileOf(thread), rubbish, StandardOpenOption.APPEND);
        }
        try (ThreadWriter writer = store.open(thread.id())) {
            assertEquals(3, writer.append(List.of(number(2)), thread));
        }
        assertEquals(List.of(1, 2), numbers(store, thread.id()));
        try (ThreadLines lines = store.read(thread.id())) {
            assertEquals(
                    3,
                    StoreFixture.all(lines.backwards(Long.MAX_VALUE, Set.of())).size());
        }
    }

    @Test
    void fieldsMayStandInAnyOrderAmongOthers() throws IOException {
        StoredThread thread = written(1);
        Files.writeString(fileOf(thread), """
                {"later":{"a":[1]},"metadata":{"m":1},"payload":{"n":2},"type":"response\\u005fitem","ordinal":2,\
                "timestamp":"2026-03-05T03:04:05Z"}
                """, StandardOpenOption.APPEND);
        try (ThreadLines lines = store.read(thread.id())) {
            RolloutLine line =
                    present(lines.backwards(9, Set.of("response_item")).next());
            assertEquals(2, line.ordinal());
            assertEquals("{\"n\":2}", line.entry().payload().toString());
            assertEquals("{\"m\":1}", String.valueOf(line.entry().metadata()));
        }
    }

    @Test
    void linesWithoutOrdinalsAreCounted() throws IOException {
        StoredThread thread = thread("0195f000-0000-7000-8000-000000000001", ThreadHistoryMode.LEGACY);
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(List.of(meta(thread), number(1), number(2)), thread);
        }
        Path file = fileOf(thread);
        assertTrue(Files.readAllLines(file)
                .get(1)
                .startsWith("{\"timestamp\":\"2026-03-05T03:04:05.678Z\",\"type\":\"response_item\""));
        Files.writeString(file, "rubbish\n", StandardOpenOption.APPEND);
        try (ThreadWriter writer = store.open(thread.id())) {
            assertEquals(5, writer.append(List.of(number(3)), thread));
        }
        assertEquals(List.of(1, 2, 3), numbers(store, thread.id()));
        try (ThreadLines lines = store.read(thread.id())) {
            assertEquals(List.of(4L, 2L, 1L, 0L), ordinals(lines.backwards(Long.MAX_VALUE, Set.of())));
            assertEquals(List.of(1L, 0L), ordinals(lines.backwards(2, Set.of())));
            assertEquals(List.of(2L, 4L), ordinals(lines.forwards(2, Set.of())));
        }
        try (ThreadWriter writer = store.open(thread.id())) {
            assertThrows(ThreadStoreException.class, () -> writer.cut(2));
        }
    }

    @Test
    void forkWithoutOrdinalsHasACopy() {
        StoredThread parent = thread("0195f000-0000-7000-8000-000000000001", ThreadHistoryMode.LEGACY);
        try (ThreadWriter writer = store.create(parent, null)) {
            writer.append(List.of(meta(parent), number(1), number(2)), parent);
        }
        StoredThread fork = thread("0195f000-0000-7000-8000-000000000002", ThreadHistoryMode.LEGACY);
        try (ThreadWriter writer = store.create(fork, new HistoryBase(parent.id(), 2))) {
            assertEquals(4, writer.append(List.of(meta(fork), number(9)), fork));
        }
        store.delete(parent.id());
        assertEquals(List.of(1, 9), numbers(store, fork.id()));
    }

    @Test
    void historyWhoseBeginningIsGoneIsAClearError() throws IOException {
        StoredThread parent = written(1);
        StoredThread fork = fork(parent, 2, 2);
        Files.delete(fileOf(parent));
        try (ThreadLines lines = store.read(fork.id())) {
            ThreadLines.Scan scan = lines.backwards(Long.MAX_VALUE, Set.of("response_item"));
            assertNotNull(scan.next());
            ThreadStoreException broken = assertThrows(ThreadStoreException.class, scan::next);
            assertEquals(
                    "the history of thread " + fork.id() + " is broken: " + fileOf(fork) + " goes on from "
                            + parent.id() + ", which is not there",
                    broken.getMessage());
        }
        assertEquals("", store.find(fork.id()).orElseThrow().info().preview());
    }

    @Test
    void historyThatGoesInCirclesIsAClearError() throws IOException {
        StoredThread one = written(1);
        StoredThread two = fork(one, 2, 2);
        Path file = fileOf(one);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "\"history_mode\"",
                                "\"history_base\":{\"thread_id\":\"" + two.id()
                                        + "\",\"end_ordinal_exclusive\":2,\"end_byte_offset\":0},\"history_mode\""));
        try (ThreadLines lines = store.read(two.id())) {
            assertTrue(assertThrows(
                            ThreadStoreException.class,
                            () -> StoreFixture.all(lines.backwards(Long.MAX_VALUE, Set.of())))
                    .getMessage()
                    .contains("goes on from itself"));
        }
    }

    @Test
    void lastPageOfALongThreadIsReadWithoutTheRest() {
        StoredThread thread = thread();
        String filler = "x".repeat(2_000);
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(List.of(meta(thread)), thread);
            List<RolloutLine.Entry> entries = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                entries.add(StoreFixture.entry("response_item", "{\"n\":" + i + ",\"text\":\"" + filler + "\"}"));
            }
            writer.append(entries, thread);
        }
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            try (ThreadLines lines = store.read(thread.id())) {
                ThreadLines.Scan scan = lines.backwards(lines.end(), Set.of("response_item"));
                IntStream.range(0, 50).forEach(n -> assertNotNull(scan.next()));
            }
            nanos.add(System.nanoTime() - start);
        }
        Duration best = Duration.ofNanos(nanos.stream().sorted().findFirst().orElseThrow());
        assertTrue(best.toMillis() < 50, () -> "took " + best);
    }

    @Test
    void anyOrdinalIsFoundAmongLinesOfAllLengths() {
        StoredThread thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(List.of(meta(thread)), thread);
            List<RolloutLine.Entry> entries = new ArrayList<>();
            for (int i = 1; i < 400; i++) {
                entries.add(StoreFixture.entry(
                        "response_item", "{\"text\":\"" + "x".repeat(i % 37 == 0 ? 200_000 : i * 7) + "\"}"));
            }
            writer.append(entries, thread);
        }
        try (ThreadLines lines = store.read(thread.id())) {
            for (long ordinal = 0; ordinal < 400; ordinal++) {
                assertEquals(
                        ordinal,
                        present(lines.forwards(ordinal, Set.of()).next()).ordinal());
                assertEquals(
                        ordinal,
                        present(lines.backwards(ordinal + 1, Set.of()).next()).ordinal());
            }
            assertNull(lines.forwards(400, Set.of()).next());
        }
    }

    private static RolloutLine present(@Nullable RolloutLine line) {
        assertNotNull(line);
        return Objects.requireNonNull(line);
    }

    private static List<Long> ordinals(ThreadLines.Scan scan) {
        return StoreFixture.all(scan).stream().map(RolloutLine::ordinal).toList();
    }

    private StoredThread written(int... numbers) {
        StoredThread thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(List.of(meta(thread)), thread);
            for (int number : numbers) {
                writer.append(List.of(number(number)), thread);
            }
        }
        return thread;
    }

    private StoredThread fork(StoredThread parent, long end, int number) {
        StoredThread fork = thread();
        try (ThreadWriter writer = store.create(fork, new HistoryBase(parent.id(), end))) {
            writer.append(List.of(meta(fork), number(number)), fork);
        }
        return fork;
    }

    private Path fileOf(StoredThread thread) {
        return Path.of(
                String.valueOf(store.find(thread.id()).orElseThrow().info().path()));
    }
}
