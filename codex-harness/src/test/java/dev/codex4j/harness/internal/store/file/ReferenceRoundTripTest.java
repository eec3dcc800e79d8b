package dev.codex4j.harness.internal.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.ScriptedModelServer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The official app server and the store on the same threads. Runs where {@code CODEX_REFERENCE} names that binary. */
@Timeout(120)
class ReferenceRoundTripTest {
    @TempDir
    Path folder;

    private Path home;
    private FileThreadStore store;
    private ScriptedModelServer model;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(System.getenv("CODEX_REFERENCE") != null, "CODEX_REFERENCE does not name the official codex binary");
        home = Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(folder.resolve("project"));
        model = ScriptedModelServer.start(
                ScriptedModel.builder().otherwise().say("yes").build());
        store = StoreFixture.open(home);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
            model.close();
        }
    }

    @Test
    void readsWhatTheReferenceWrites() throws IOException {
        String thread;
        String fork;
        String second;
        try (ReferenceProcess reference = reference()) {
            thread = reference.startThread();
            reference.turn(thread, "one");
            String two = reference.turn(thread, "two");
            fork = fork(reference, thread);
            reference.turn(fork, "three");
            reference.request("thread/revert", Map.of("threadId", thread, "beforeTurnId", two));
            reference.turn(thread, "four");
            second = fork(reference, thread);
            reference.request("thread/name/set", Map.of("threadId", thread, "name", "A name"));
        }
        assertEquals(List.of("one", "four"), said(thread));
        assertEquals(List.of("one", "two", "three"), said(fork));
        assertEquals(List.of("one", "four"), said(second));
        StoredThread found = store.find(thread).orElseThrow();
        assertEquals("one", found.info().preview());
        assertEquals("A name", found.info().name());
        assertEquals("mock-model", found.info().model());
        assertEquals(thread, store.find(fork).orElseThrow().info().forkedFromId());
        try (ThreadLines lines = store.read(thread)) {
            List<RolloutLine> all = StoreFixture.all(lines.forwards(0, Set.of()));
            assertEquals(lines.end(), all.size());
            assertEquals(lines.end() - 1, all.get(all.size() - 1).ordinal());
        }
        store.archive(thread);
        assertEquals(List.of("one", "four"), said(second));
        store.unarchive(thread);
        try (ReferenceProcess reference = reference()) {
            reference.request("thread/resume", Map.of("threadId", thread));
            assertEquals(List.of("one", "four"), reference.userMessages(thread));
        }
    }

    @Test
    void referenceReadsWhatTheStoreWrites() throws IOException {
        String thread;
        try (ReferenceProcess reference = reference()) {
            thread = reference.startThread();
            reference.turn(thread, "one");
            reference.turn(thread, "two");
        }
        long second = beginningOfTurn(thread, 1);
        String fork = IdGenerator.timeOrdered().next();
        StoredThread forked = StoreFixture.thread(fork, ThreadHistoryMode.PAGINATED);
        try (ThreadWriter writer = store.create(forked, new HistoryBase(thread, second))) {
            writer.append(List.of(metaOf(thread, fork)), forked);
        }
        try (ReferenceProcess reference = reference()) {
            assertEquals(
                    fork,
                    reference
                            .request("thread/resume", Map.of("threadId", fork))
                            .at("/result/thread/id")
                            .asString());
            assertEquals(List.of("one"), reference.userMessages(fork));
            reference.turn(fork, "three");
            assertEquals(List.of("one", "three"), reference.userMessages(fork));
        }
        assertEquals(List.of("one", "three"), said(fork));
    }

    @Test
    void referenceGoesOnWhereTheStoreHasTakenLinesOut() throws IOException {
        String source;
        try (ReferenceProcess reference = reference()) {
            source = reference.startThread();
            reference.turn(source, "one");
            reference.turn(source, "two");
        }
        long second = beginningOfTurn(source, 1);
        List<RolloutLine.Entry> two = turn(source, second);
        String thread = IdGenerator.timeOrdered().next();
        StoredThread forked = StoreFixture.thread(thread, ThreadHistoryMode.PAGINATED);
        try (ThreadWriter writer = store.create(forked, new HistoryBase(source, second))) {
            long end = writer.append(List.of(metaOf(source, thread)), forked);
            writer.append(two, forked);
            writer.cut(end);
            writer.append(two, forked);
            writer.cut(end);
        }
        assertEquals(List.of("one"), said(thread));
        try (ReferenceProcess reference = reference()) {
            reference.request("thread/resume", Map.of("threadId", thread));
            assertEquals(List.of("one"), reference.userMessages(thread));
            reference.turn(thread, "three");
            assertEquals(List.of("one", "three"), reference.userMessages(thread));
        }
        assertEquals(List.of("one", "three"), said(thread));
    }

    @Test
    void neitherWritesWhileTheOtherDoes() throws IOException {
        String thread;
        try (ReferenceProcess reference = reference()) {
            thread = reference.startThread();
            reference.turn(thread, "one");
            ThreadStoreException refused = assertThrows(ThreadStoreException.class, () -> store.open(thread));
            assertEquals(ThreadStoreException.Kind.BUSY, refused.kind());
            assertEquals("thread " + thread + " already has an active writer", refused.getMessage());
        }
        try (ReferenceProcess reference = reference()) {
            try (ThreadWriter writer = store.open(thread)) {
                assertEquals(
                        "thread " + thread + " already has an active writer",
                        reference
                                .request("thread/resume", Map.of("threadId", thread))
                                .at("/error/message")
                                .asString());
                writer.sync();
            }
            assertEquals(
                    thread,
                    reference
                            .request("thread/resume", Map.of("threadId", thread))
                            .at("/result/thread/id")
                            .asString());
            reference.turn(thread, "two");
        }
        assertEquals(List.of("one", "two"), said(thread));
    }

    private ReferenceProcess reference() throws IOException {
        return ReferenceProcess.start(
                Objects.requireNonNull(System.getenv("CODEX_REFERENCE")),
                home,
                folder.resolve("project"),
                model.baseUrl().toString());
    }

    private static String fork(ReferenceProcess reference, String thread) throws IOException {
        return reference
                .request("thread/fork", Map.of("threadId", thread, "excludeTurns", true))
                .at("/result/thread/id")
                .asString();
    }

    private List<String> said(String thread) {
        try (ThreadLines lines = store.read(thread)) {
            return StoreFixture.all(lines.forwards(0, Set.of("event_msg"))).stream()
                    .map(line -> line.entry().payload().toTree())
                    .filter(event -> event.at("/item/type").asString("").equals("UserMessage"))
                    .map(event -> event.at("/item/content/0/text").asString(""))
                    .toList();
        }
    }

    private long beginningOfTurn(String thread, int index) {
        try (ThreadLines lines = store.read(thread)) {
            return StoreFixture.all(lines.forwards(0, Set.of("event_msg"))).stream()
                    .filter(line -> line.entry()
                            .payload()
                            .toTree()
                            .path("type")
                            .asString("")
                            .equals("task_started"))
                    .toList()
                    .get(index)
                    .ordinal();
        }
    }

    private List<RolloutLine.Entry> turn(String thread, long from) {
        List<RolloutLine.Entry> entries = new ArrayList<>();
        try (ThreadLines lines = store.read(thread)) {
            StoreFixture.all(lines.forwards(from, Set.of())).forEach(line -> entries.add(line.entry()));
        }
        return entries;
    }

    private RolloutLine.Entry metaOf(String thread, String fork) {
        try (ThreadLines lines = store.read(thread)) {
            RolloutLine.Entry meta = Objects.requireNonNull(
                            lines.forwards(0, Set.of("session_meta")).next())
                    .entry();
            JsonNode payload = meta.payload().toTree();
            ((ObjectNode) payload).put("id", fork).put("session_id", fork).put("forked_from_id", thread);
            return new RolloutLine.Entry(meta.at(), meta.type(), RawJson.of(payload), null);
        }
    }
}
