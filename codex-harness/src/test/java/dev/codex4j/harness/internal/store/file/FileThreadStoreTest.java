package dev.codex4j.harness.internal.store.file;

import static dev.codex4j.harness.internal.store.file.StoreFixture.meta;
import static dev.codex4j.harness.internal.store.file.StoreFixture.number;
import static dev.codex4j.harness.internal.store.file.StoreFixture.numbers;
import static dev.codex4j.harness.internal.store.file.StoreFixture.said;
import static dev.codex4j.harness.internal.store.file.StoreFixture.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FileThreadStoreTest {
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
    void namesTheFileByLocalTimeAndMakesItWithTheFirstLine() throws IOException {
        StoredThread thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            Path file = home.resolve("sessions/2026/03/04/rollout-2026-03-04T22-04-05-" + thread.id() + ".jsonl");
            assertEquals(file, writer.file());
            assertFalse(Files.exists(file));
            assertTrue(store.find(thread.id()).isEmpty());
            assertEquals(2, writer.append(List.of(meta(thread), number(1)), thread));
            assertEquals(
                    List.of(0, 1),
                    lines(file).stream()
                            .map(line -> line.path("ordinal").asInt())
                            .toList());
            assertEquals(
                    "{\"timestamp\":\"2026-03-05T03:04:05.678Z\",\"ordinal\":1,\"type\":\"response_item\",\"payload\":{\"n\":1}}",
                    Files.readAllLines(file).get(1));
        }
    }

    @Test
    void goesOnWhereAThreadEnds() {
        StoredThread thread = written(1, 2);
        try (ThreadWriter writer = store.open(thread.id())) {
            assertEquals(4, writer.append(List.of(number(3)), thread));
        }
        assertEquals(List.of(1, 2, 3), numbers(store, thread.id()));
    }

    @Test
    void firstLineIsTheThreads() {
        StoredThread thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            assertThrows(IllegalArgumentException.class, () -> writer.append(List.of(number(1)), thread));
            assertEquals(1, writer.append(List.of(meta(thread)), thread));
        }
    }

    @Test
    void forkBeginsWithTheLinesOfAnother() throws IOException {
        StoredThread parent = written(1, 2, 3);
        StoredThread fork = thread();
        Path file;
        try (ThreadWriter writer = store.create(fork, new HistoryBase(parent.id(), 3))) {
            assertEquals(5, writer.append(List.of(meta(fork), number(9)), fork));
            file = writer.file();
        }
        append(parent, 4);
        assertEquals(List.of(1, 2, 9), numbers(store, fork.id()));
        JsonNode base = lines(file).get(0).at("/payload/history_base");
        assertEquals(parent.id(), base.path("thread_id").asString());
        assertEquals(3, base.path("end_ordinal_exclusive").asInt());
        Path parentFile = fileOf(parent);
        long bytes = 0;
        for (String line : Files.readAllLines(parentFile).subList(0, 3)) {
            bytes += line.length() + 1;
        }
        assertEquals(bytes, base.path("end_byte_offset").asLong());
    }

    @Test
    void forkOfAForkGoesOnFromTheSegmentThatHasItsLastLine() throws IOException {
        StoredThread parent = written(1, 2, 3);
        StoredThread fork = fork(parent, 4, 8);
        StoredThread second = fork(fork, 2, 9);
        assertEquals(List.of(1, 9), numbers(store, second.id()));
        assertEquals(parent.id(), baseOf(second).path("thread_id").asString());
    }

    @Test
    void forkOfNothingBeginsAnew() throws IOException {
        StoredThread fork = fork(written(1), 0, 9);
        assertEquals(List.of(9), numbers(store, fork.id()));
        assertTrue(baseOf(fork).isMissingNode());
    }

    @Test
    void forkCannotBeginBehindTheEnd() {
        StoredThread parent = written(1);
        assertKind(
                ThreadStoreException.Kind.CONFLICT,
                () -> store.create(thread(), new HistoryBase(parent.id(), 3)).close());
    }

    @Test
    void cutGoesOnInANewFile() throws IOException {
        StoredThread thread = written(1, 2, 3);
        Path old = fileOf(thread);
        byte[] before = Files.readAllBytes(old);
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.cut(2);
            assertEquals(List.of(1), numbers(store, thread.id()));
            assertEquals(4, writer.append(List.of(number(7)), thread));
            assertTrue(String.valueOf(writer.file().getFileName())
                    .matches("rollout-2026-03-04T22-04-05-" + thread.id() + "_[0-9a-f-]{36}\\.jsonl"));
        }
        assertEquals(List.of(1, 7), numbers(store, thread.id()));
        assertEquals(thread.id(), baseOf(thread).path("thread_id").asString());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(old));
    }

    @Test
    void cutsCanBeRepeatedAndForksKeepWhatTheyHave() throws IOException {
        StoredThread thread = written(1, 2, 3);
        cut(thread, 3, 4, 5);
        StoredThread fork = fork(thread, 5, 6);
        assertEquals(List.of(1, 2, 4, 6), numbers(store, fork.id()));
        cut(thread, 5, 7);
        cut(thread, 2, 8);
        assertEquals(List.of(1, 8), numbers(store, thread.id()));
        assertEquals(List.of(1, 2, 4, 6), numbers(store, fork.id()));
        cut(thread, 0, 9);
        assertEquals(List.of(9), numbers(store, thread.id()));
        assertEquals(List.of(1, 2, 4, 6), numbers(store, fork.id()));
    }

    @Test
    void archivedThreadIsReadButNotWrittenTo() {
        StoredThread thread = written(1, 2);
        cut(thread, 2, 3);
        assertTrue(store.archive(thread.id()).archived());
        assertFalse(Files.exists(home.resolve("sessions/2026/03/04/x")));
        assertEquals(2, files("archived_sessions").size());
        assertEquals(0, files("sessions").size());
        assertEquals(List.of(1, 3), numbers(store, thread.id()));
        assertKind(ThreadStoreException.Kind.ARCHIVED, () -> store.open(thread.id()));
        assertFalse(store.unarchive(thread.id()).archived());
        assertEquals(2, files("sessions/2026/03/04").size());
        append(thread, 4);
        assertEquals(List.of(1, 3, 4), numbers(store, thread.id()));
    }

    @Test
    void threadThatIsWrittenIsNeitherMovedNorDeleted() {
        StoredThread thread = written(1);
        try (ThreadWriter writer = store.open(thread.id())) {
            assertKind(ThreadStoreException.Kind.BUSY, () -> store.archive(thread.id()));
            assertKind(ThreadStoreException.Kind.BUSY, () -> store.delete(thread.id()));
            writer.append(List.of(number(2)), thread);
        }
        assertEquals(List.of(1, 2), numbers(store, thread.id()));
    }

    @Test
    void deletedThreadIsGone() {
        StoredThread thread = written(1);
        cut(thread, 1, 2);
        store.replaceDocument(thread.id(), "queue", null, dev.codex4j.harness.model.RawJson.parse("[]"));
        store.delete(thread.id());
        assertTrue(store.find(thread.id()).isEmpty());
        assertTrue(store.document(thread.id(), "queue").isEmpty());
        assertEquals(0, files("sessions").size());
        assertKind(ThreadStoreException.Kind.NOT_FOUND, () -> store.delete(thread.id()));
    }

    @Test
    void threadThatAForkBeginsWithIsNotDeleted() {
        StoredThread parent = written(1);
        StoredThread fork = fork(parent, 2, 2);
        ThreadStoreException refused = assertThrows(ThreadStoreException.class, () -> store.delete(parent.id()));
        assertEquals(ThreadStoreException.Kind.CONFLICT, refused.kind());
        assertEquals(
                "cannot delete thread " + parent.id() + ": forked history still references it", refused.getMessage());
        store.delete(fork.id());
        store.delete(parent.id());
        assertEquals(0, files("sessions").size());
    }

    @Test
    void whatIsNoIdNeverBecomesAPath() {
        for (String id : List.of("../../etc/passwd", "", "x", "..", "0".repeat(36))) {
            assertEquals(Optional.empty(), store.find(id));
            assertKind(ThreadStoreException.Kind.NOT_FOUND, () -> store.read(id));
            assertKind(ThreadStoreException.Kind.NOT_FOUND, () -> store.open(id));
            assertKind(ThreadStoreException.Kind.NOT_FOUND, () -> store.archive(id));
            assertKind(ThreadStoreException.Kind.NOT_FOUND, () -> store.delete(id));
            assertThrows(IllegalArgumentException.class, () -> store.document(id + "/", "queue"));
        }
    }

    @Test
    void linksAreNoRollouts() throws IOException {
        StoredThread thread = written(1);
        Path file = fileOf(thread);
        Path elsewhere = Files.move(file, home.resolve("elsewhere"));
        Files.createSymbolicLink(file, elsewhere);
        assertTrue(store.find(thread.id()).isEmpty());
    }

    @Test
    void summarisesAThread() {
        StoredThread thread = written(1);
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.append(List.of(said("good morning"), said("good night")), thread);
        }
        StoredThread found = store.find(thread.id()).orElseThrow();
        assertEquals("good morning", found.info().preview());
        assertEquals("/work", found.info().cwd());
        assertEquals("test", found.info().originator());
        assertEquals(thread.createdAt(), found.createdAt());
        assertEquals(fileOf(thread).toString(), found.info().path());
    }

    @Test
    void previewOfAForkIsInWhatItBeginsWith() {
        StoredThread thread = written(1);
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.append(List.of(said("good morning")), thread);
        }
        assertEquals(
                "good morning",
                store.find(fork(thread, 3, 9).id()).orElseThrow().info().preview());
    }

    @Test
    void findsThreadsThatLieInTheFolderOfAnotherDay() throws IOException {
        StoredThread thread = written(1);
        Path other = home.resolve("sessions/2031/01/02");
        Files.createDirectories(other);
        Path file = fileOf(thread);
        Files.move(file, other.resolve(file.getFileName()));
        assertEquals(List.of(1), numbers(store, thread.id()));
    }

    @Test
    void scansSeeTheKindsOfLinesAskedFor() {
        StoredThread thread = written(1, 2);
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.append(List.of(said("hello"), number(3)), thread);
        }
        try (ThreadLines lines = store.read(thread.id())) {
            assertEquals(5, lines.end());
            assertEquals(
                    List.of(4L, 2L, 1L),
                    StoreFixture.all(lines.backwards(Long.MAX_VALUE, Set.of("response_item"))).stream()
                            .map(line -> line.ordinal())
                            .toList());
            assertEquals(
                    List.of(2L, 3L, 4L),
                    StoreFixture.all(lines.forwards(2, Set.of())).stream()
                            .map(line -> line.ordinal())
                            .toList());
            assertEquals(
                    List.of(1L, 0L),
                    StoreFixture.all(lines.backwards(2, Set.of())).stream()
                            .map(line -> line.ordinal())
                            .toList());
        }
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

    private void append(StoredThread thread, int number) {
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.append(List.of(number(number)), thread);
        }
    }

    private StoredThread fork(StoredThread parent, long end, int number) {
        StoredThread fork = thread();
        try (ThreadWriter writer = store.create(fork, new HistoryBase(parent.id(), end))) {
            writer.append(List.of(meta(fork), number(number)), fork);
        }
        return fork;
    }

    private void cut(StoredThread thread, long end, int... numbers) {
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.cut(end);
            for (int number : numbers) {
                writer.append(List.of(number(number)), thread);
            }
        }
    }

    private Path fileOf(StoredThread thread) {
        return Path.of(store.find(thread.id()).orElseThrow().info().path());
    }

    private JsonNode baseOf(StoredThread thread) throws IOException {
        return lines(fileOf(thread)).get(0).at("/payload/history_base");
    }

    private List<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(home.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static void assertKind(ThreadStoreException.Kind kind, org.junit.jupiter.api.function.Executable call) {
        assertEquals(kind, assertThrows(ThreadStoreException.class, call).kind());
    }
}
