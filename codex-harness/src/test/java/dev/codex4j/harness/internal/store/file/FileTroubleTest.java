package dev.codex4j.harness.internal.store.file;

import static dev.codex4j.harness.internal.store.file.StoreFixture.meta;
import static dev.codex4j.harness.internal.store.file.StoreFixture.number;
import static dev.codex4j.harness.internal.store.file.StoreFixture.numbers;
import static dev.codex4j.harness.internal.store.file.StoreFixture.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.GitInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileTroubleTest {
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
    @DisabledOnOs(OS.WINDOWS)
    void whatDoesNotFitIsTakenBackAndTheRestStays() throws Exception {
        StoredThread thread = thread();
        try (ChildWriter child =
                ChildWriter.start(home, thread.id(), true, List.of("bash", "-c", "ulimit -f 8; exec \"$@\"", "bash"))) {
            String said = child.says();
            int last = -1;
            while (Character.isDigit(said.charAt(0))) {
                last = Integer.parseInt(said);
                said = child.says();
            }
            assertTrue(said.startsWith("FAILED could not write to thread " + thread.id() + ": " + home), said);
            assertEquals(IntStream.rangeClosed(0, last).boxed().toList(), numbers(store, thread.id()));
            assertTrue(Files.readString(fileOf(thread)).endsWith("}\n"));
        }
    }

    @Test
    void placeWhereNothingCanBeMadeIsNamed() throws IOException {
        Files.writeString(home.resolve("sessions"), "in the way");
        StoredThread thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            ThreadStoreException failed =
                    assertThrows(ThreadStoreException.class, () -> writer.append(List.of(meta(thread)), thread));
            assertEquals(Kind.FAILED, failed.kind());
            assertTrue(String.valueOf(failed.getMessage())
                    .contains(home.resolve("sessions").toString()));
            Files.delete(home.resolve("sessions"));
            assertEquals(1, writer.append(List.of(meta(thread)), thread));
        }
    }

    @Test
    void fileThatWasDeletedIsMissed() throws IOException {
        StoredThread thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(List.of(meta(thread)), thread);
            Path file = Path.of(String.valueOf(writer.file()));
            Files.delete(file);
            ThreadStoreException failed =
                    assertThrows(ThreadStoreException.class, () -> writer.append(List.of(number(1)), thread));
            assertEquals(Kind.FAILED, failed.kind());
            assertEquals(
                    "could not write to thread " + thread.id() + ": " + file + " is not there", failed.getMessage());
        }
    }

    @Test
    void writerOutlivesTheInterruptionOfItsThread() {
        StoredThread thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(List.of(meta(thread)), thread);
            Thread.currentThread().interrupt();
            writer.append(List.of(number(1)), thread);
            writer.sync();
            assertTrue(Thread.interrupted());
            writer.append(List.of(number(2)), thread);
        }
        assertEquals(List.of(1, 2), numbers(store, thread.id()));
    }

    @Test
    void namesAreKeptAsTheCommandLineDoes() throws IOException {
        StoredThread thread = written();
        store.update(thread.id(), found -> named(found, "First"));
        store.update(thread.id(), found -> named(found, "Zwölf \"Boxkämpfer\""));
        Path index = home.resolve("session_index.jsonl");
        assertEquals(
                "{\"id\":\"" + thread.id()
                        + "\",\"thread_name\":\"First\",\"updated_at\":\"2026-03-05T03:04:05.678Z\"}",
                Files.readAllLines(index).get(0));
        Files.writeString(index, "torn", StandardOpenOption.APPEND);
        assertEquals(
                "Zwölf \"Boxkämpfer\"",
                store.find(thread.id()).orElseThrow().info().name());
        store.update(thread.id(), found -> named(found, "Third"));
        assertEquals("Third", store.find(thread.id()).orElseThrow().info().name());
        Files.writeString(
                index,
                "{\"id\":\"" + thread.id() + "\",\"thread_name\":\"Theirs\",\"updated_at\":\"2026-03-05T03:04:05Z\"}\n",
                StandardOpenOption.APPEND);
        assertEquals("Theirs", store.find(thread.id()).orElseThrow().info().name());
        store.delete(thread.id());
        assertEquals(List.of("torn"), Files.readAllLines(index));
    }

    @Test
    void whatIsChosenForAThreadStays() {
        StoredThread thread = written();
        store.update(
                thread.id(),
                found -> found.withInfo(found.info().toBuilder()
                        .gitInfo(new GitInfo("abc", "main", null))
                        .projectId("p")
                        .build()));
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.append(List.of(number(1)), thread);
        }
        StoredThread found = store.find(thread.id()).orElseThrow();
        assertEquals(new GitInfo("abc", "main", null), found.info().gitInfo());
        assertEquals("p", found.info().projectId());
    }

    @Test
    void documentIsReplacedOnlyIfItIsWhatWasExpected() {
        RawJson one = RawJson.parse("{\"a\":1}");
        RawJson two = RawJson.parse("{\"a\":2}");
        assertEquals(Optional.empty(), store.document("owner", "queue"));
        store.replaceDocument("owner", "queue", null, one);
        assertKind(Kind.CONFLICT, () -> store.replaceDocument("owner", "queue", null, two));
        assertKind(Kind.CONFLICT, () -> store.replaceDocument("owner", "queue", two, one));
        store.replaceDocument("owner", "queue", one, two);
        assertEquals(Optional.of(two), store.document("owner", "queue"));
        store.replaceDocument("owner", "queue", two, null);
        assertEquals(Optional.empty(), store.document("owner", "queue"));
    }

    private StoredThread written() {
        StoredThread thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(List.of(meta(thread)), thread);
        }
        return thread;
    }

    private static StoredThread named(StoredThread thread, String name) {
        return thread.withInfo(thread.info().toBuilder().name(name).build());
    }

    private Path fileOf(StoredThread thread) {
        return Path.of(
                String.valueOf(store.find(thread.id()).orElseThrow().info().path()));
    }

    private static void assertKind(Kind kind, org.junit.jupiter.api.function.Executable call) {
        assertEquals(kind, assertThrows(ThreadStoreException.class, call).kind());
    }
}
