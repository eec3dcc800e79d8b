package dev.codex4j.harness.internal.store.file;

import static dev.codex4j.harness.internal.store.file.StoreFixture.meta;
import static dev.codex4j.harness.internal.store.file.StoreFixture.number;
import static dev.codex4j.harness.internal.store.file.StoreFixture.numbers;
import static dev.codex4j.harness.internal.store.file.StoreFixture.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WriterLocksTest {
    private static final int BEFORE_THE_END = 200;

    @TempDir
    Path home;

    private FileThreadStore store;
    private StoredThread thread;

    @BeforeEach
    void open() {
        store = StoreFixture.open(home);
        thread = thread();
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(List.of(meta(thread), number(0)), thread);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anotherStoreOfThisProcessIsRefused() {
        try (FileThreadStore other = StoreFixture.open(home);
                ThreadWriter writer = other.open(thread.id())) {
            assertRefused();
            writer.append(List.of(number(1)), thread);
            // The attempt has not taken the lock away from the writer.
            assertRefused();
        }
        store.open(thread.id()).close();
    }

    @Test
    void anotherProcessIsRefusedWhileThisOneWrites() throws Exception {
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.sync();
            assertThrows(ThreadStoreException.class, () -> store.open(thread.id()));
            try (ChildWriter child = ChildWriter.start(home, thread.id(), false)) {
                assertEquals("BUSY thread " + thread.id() + " already has an active writer", child.says());
            }
        }
        try (ChildWriter child = ChildWriter.start(home, thread.id(), false)) {
            assertEquals("open", child.says());
        }
    }

    @Test
    void killedProcessLeavesNoLock() throws Exception {
        try (ChildWriter child = ChildWriter.start(home, thread.id(), false)) {
            assertEquals("open", child.says());
            assertRefused();
            child.kill();
            // The shell that holds a lock for it sees the end of its input a moment later.
            openWithin(10);
        }
    }

    @Test
    void everyLineThatAKilledProcessHasWrittenIsThere() throws Exception {
        StoredThread written = thread();
        int last = 0;
        try (ChildWriter child = ChildWriter.start(home, written.id(), true)) {
            while (last < BEFORE_THE_END) {
                last = Integer.parseInt(child.says());
            }
            child.kill();
        }
        List<Integer> numbers = numbers(store, written.id());
        assertTrue(numbers.size() > last, () -> "lines: " + numbers.size());
        assertEquals(IntStream.range(0, numbers.size()).boxed().toList(), numbers);
        try (ThreadWriter writer = openWithin(10, written.id())) {
            assertEquals(numbers.size() + 2, writer.append(List.of(number(numbers.size())), written));
        }
        assertEquals(numbers.size() + 1, numbers(store, written.id()).size());
    }

    @Test
    void fileThatNobodyHasLockedIsNoLock() throws IOException {
        Path file = home.resolve("thread-writer-locks").resolve(thread.id() + ".lock");
        Files.writeString(file, "left behind", StandardOpenOption.CREATE);
        store.open(thread.id()).close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void lockOfTheCommandLineIsRespectedAndOursByIt() throws Exception {
        Path file = home.resolve("thread-writer-locks").resolve(thread.id() + ".lock");
        Process holder = new ProcessBuilder("flock", "--no-fork", file.toString(), "cat")
                .redirectErrorStream(true)
                .start();
        try {
            holder.outputWriter().append("held\n").flush();
            assertEquals("held", holder.inputReader().readLine());
            assertTrue(FlockTable.lists(file));
            assertRefused();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (ThreadWriter writer = store.open(thread.id())) {
            writer.append(List.of(number(1)), thread);
            assertEquals(
                    1,
                    new ProcessBuilder("flock", "--nonblock", file.toString(), "true")
                            .start()
                            .waitFor());
        }
        assertTrue(Files.notExists(file), "left behind");
    }

    @Test
    void writerThatFindsOtherLinesWritesNoMore() throws IOException {
        ThreadWriter writer = store.open(thread.id());
        Files.writeString(Path.of(String.valueOf(writer.file())), "{}\n", StandardOpenOption.APPEND);
        assertKind(Kind.NOT_WRITER, () -> writer.append(List.of(number(1)), thread));
        assertKind(Kind.NOT_WRITER, () -> writer.append(List.of(number(1)), thread));
        try (ThreadWriter next = store.open(thread.id())) {
            assertEquals(3, next.append(List.of(number(2)), thread));
        }
        assertEquals(List.of(0, 2), numbers(store, thread.id()));
    }

    @Test
    void closingWhileAnotherThreadWritesLosesNothing() throws Exception {
        for (int round = 0; round < 20; round++) {
            ThreadWriter writer = store.open(thread.id());
            Thread closing = new Thread(writer::close);
            closing.start();
            long end = 0;
            try {
                while (true) {
                    end = writer.append(List.of(number(1)), thread);
                }
            } catch (ThreadStoreException e) {
                assertEquals(Kind.NOT_WRITER, e.kind());
            }
            closing.join();
            try (ThreadLines lines = store.read(thread.id())) {
                List<RolloutLine> all = StoreFixture.all(lines.forwards(0, Set.of()));
                assertEquals(Math.max(end, all.size()), all.size());
            }
        }
    }

    private void openWithin(int seconds) throws InterruptedException {
        openWithin(seconds, thread.id()).close();
    }

    private ThreadWriter openWithin(int seconds, String threadId) throws InterruptedException {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        while (true) {
            try {
                return store.open(threadId);
            } catch (ThreadStoreException e) {
                assertEquals(Kind.BUSY, e.kind());
                assertTrue(System.nanoTime() < deadline, e.getMessage());
                Thread.onSpinWait();
            }
        }
    }

    private void assertRefused() {
        ThreadStoreException refused = assertThrows(ThreadStoreException.class, () -> store.open(thread.id()));
        assertEquals(Kind.BUSY, refused.kind());
        assertEquals("thread " + thread.id() + " already has an active writer", refused.getMessage());
    }

    private static void assertKind(Kind kind, org.junit.jupiter.api.function.Executable call) {
        assertEquals(kind, assertThrows(ThreadStoreException.class, call).kind());
    }
}
