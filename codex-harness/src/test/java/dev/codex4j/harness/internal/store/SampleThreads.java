package dev.codex4j.harness.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Threads and lines to store, and short ways to ask a store about them. */
public final class SampleThreads {
    /** When all of it begins. */
    public static final Instant BEGINNING = Instant.parse("2026-03-01T10:00:00.123Z");

    private SampleThreads() {}

    /** The id of the thread that a test calls so. */
    public static String id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A thread as it is when it starts. */
    public static StoredThread thread(String label) {
        return thread(label, BEGINNING);
    }

    /** A thread that was started, updated and used at one time. */
    public static StoredThread thread(String label, Instant at) {
        return threadOfId(id(label), at);
    }

    /** A thread of this very id. */
    public static StoredThread threadOfId(String id, Instant at) {
        return new StoredThread(info(id, at), at, at, at, false);
    }

    private static ThreadInfo info(String id, Instant at) {
        return ThreadInfo.builder()
                .id(id)
                .sessionId(id)
                .preview("")
                .ephemeral(false)
                .historyMode(ThreadHistoryMode.PAGINATED)
                .modelProvider("mock")
                .createdAt(at.getEpochSecond())
                .updatedAt(at.getEpochSecond())
                .recencyAt(at.getEpochSecond())
                .status(new ThreadStatus.NotLoaded())
                .cwd("/work/project")
                .cliVersion("0.0.0")
                .source(SessionSource.CLI)
                .turns(List.of())
                .build();
    }

    /** The thread with another preview. */
    public static StoredThread previewed(StoredThread thread, String preview) {
        return thread.withInfo(thread.info().toBuilder().preview(preview).build());
    }

    /** The thread with another name. */
    public static StoredThread named(StoredThread thread, String name) {
        return thread.withInfo(thread.info().toBuilder().name(name).build());
    }

    /** The thread without the file that some stores tell of. */
    public static StoredThread withoutPath(StoredThread thread) {
        return thread.withInfo(thread.info().toBuilder().path(null).build());
    }

    /** A line of kind {@code note} that says something. */
    public static RolloutLine.Entry note(String text) {
        return line("note", text);
    }

    /** A line of any kind that says something. */
    public static RolloutLine.Entry line(String type, String text) {
        return new RolloutLine.Entry(
                BEGINNING,
                type,
                RawJson.of(JsonNodeFactory.instance.objectNode().put("text", text)),
                null);
    }

    /** Lines that say {@code 0}, {@code 1} and so on, after a prefix. */
    public static List<RolloutLine.Entry> notes(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> note(prefix + i)).toList();
    }

    /** Begins a thread; its first line, which tests do not see, comes with the first that they add. */
    public static ThreadWriter create(ThreadStore store, StoredThread thread, @Nullable HistoryBase base) {
        return new BeginningWriter(store.create(thread, base), thread);
    }

    /** What a fork has that begins with so many of a thread's notes. */
    public static HistoryBase base(ThreadStore store, String label, int notes) {
        return new HistoryBase(id(label), endOf(store, id(label), notes));
    }

    /** The ordinal after so many of a thread's notes. */
    private static long endOf(ThreadStore store, String id, int notes) {
        if (notes == 0) {
            return 0;
        }
        try (ThreadLines lines = store.read(id)) {
            List<RolloutLine> all = all(lines.forwards(0, Set.of("note")));
            return all.get(notes - 1).ordinal() + 1;
        }
    }

    /** Makes a thread of such lines, which nobody writes. */
    public static void stored(ThreadStore store, String label, String... texts) {
        stored(store, thread(label), texts);
    }

    /** Makes a thread of such lines, which nobody writes. */
    public static void stored(ThreadStore store, StoredThread thread, String... texts) {
        try (ThreadWriter writer = create(store, thread, null)) {
            add(writer, thread, texts);
        }
    }

    /** Makes a fork of so many notes of another thread, with lines of its own, which nobody writes. */
    public static void forked(ThreadStore store, String label, String from, int notes, String... texts) {
        try (ThreadWriter writer = create(store, thread(label), base(store, from, notes))) {
            add(writer, thread(label), texts);
        }
    }

    /** Adds lines to a thread that nobody writes. */
    public static void added(ThreadStore store, String label, String... texts) {
        try (ThreadWriter writer = store.open(id(label))) {
            add(writer, thread(label), texts);
        }
    }

    /** Leaves so many notes of a thread that nobody writes. */
    public static void cut(ThreadStore store, String label, int notes) {
        try (ThreadWriter writer = store.open(id(label))) {
            cut(store, writer, label, notes);
        }
    }

    /** Leaves so many notes of a thread. */
    public static void cut(ThreadStore store, ThreadWriter writer, String label, int notes) {
        writer.cut(endOf(store, id(label), notes));
    }

    /** Adds notes. */
    public static long add(ThreadWriter writer, StoredThread now, String... texts) {
        return writer.append(
                Stream.of(texts)
                        .map(SampleThreads::note)
                        .map(note -> new RolloutLine.Entry(now.updatedAt(), note.type(), note.payload(), null))
                        .toList(),
                now);
    }

    /** What all notes of a thread say, checked both ways. */
    public static List<String> texts(ThreadStore store, String label) {
        return textsOfId(store, id(label));
    }

    /** What all notes of a thread of this very id say, checked both ways. */
    public static List<String> textsOfId(ThreadStore store, String id) {
        try (ThreadLines lines = store.read(id)) {
            List<RolloutLine> forwards = all(lines.forwards(0, Set.of()));
            List<RolloutLine> backwards = all(lines.backwards(lines.end(), Set.of()));
            Collections.reverse(backwards);
            assertEquals(forwards, backwards, "both ways");
            assertEquals(forwards.size(), lines.end(), "end");
            assertEquals(
                    LongStream.range(0, forwards.size()).boxed().toList(),
                    forwards.stream().map(RolloutLine::ordinal).toList());
            return forwards.stream()
                    .filter(line -> !line.entry().type().equals(BeginningWriter.META))
                    .map(SampleThreads::text)
                    .toList();
        }
    }

    /** What a line says. */
    public static String text(RolloutLine line) {
        return line.entry().payload().toTree().get("text").stringValue();
    }

    /** All lines of a scan. */
    public static List<RolloutLine> all(ThreadLines.Scan scan) {
        List<RolloutLine> lines = new ArrayList<>();
        for (RolloutLine line = scan.next(); line != null; line = scan.next()) {
            lines.add(line);
        }
        return lines;
    }

    /** That an action is refused for this reason. */
    public static ThreadStoreException assertRefused(ThreadStoreException.Kind kind, Executable action) {
        ThreadStoreException refusal = assertThrows(ThreadStoreException.class, action);
        assertEquals(kind, refusal.kind(), refusal::getMessage);
        return refusal;
    }

    /** Runs actions at the same time and returns what they returned. */
    public static <T> List<T> atOnce(int count, IntFunction<Callable<T>> action) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result :
                    threads.invokeAll(IntStream.range(0, count).mapToObj(action).toList(), 100, TimeUnit.SECONDS)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
