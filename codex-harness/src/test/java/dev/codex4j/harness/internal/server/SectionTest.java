package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadDeleteParams;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadListResponse;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadSortKey;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadUnarchiveParams;
import dev.codex4j.protocol.thread.section.ThreadSection;
import dev.codex4j.protocol.thread.section.ThreadSectionAppearance;
import dev.codex4j.protocol.thread.section.ThreadSectionChangedNotification;
import dev.codex4j.protocol.thread.section.ThreadSectionCreateParams;
import dev.codex4j.protocol.thread.section.ThreadSectionDeleteParams;
import dev.codex4j.protocol.thread.section.ThreadSectionListParams;
import dev.codex4j.protocol.thread.section.ThreadSectionListResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionMoveParams;
import dev.codex4j.protocol.thread.section.ThreadSectionUpdateParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@DisplayName("A section")
class SectionTest {
    private static final String PINNED = "01984de2-8f74-7c91-a3b2-5c5e937cf318";
    private static final String UNKNOWN = "01984de2-0000-7000-8000-000000000000";

    @TempDir
    Path folder;

    private ConnectedClient client;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
    }

    @AfterEach
    void end() {
        client.close();
    }

    @Test
    void isMadeNamedAndDeleted() {
        ThreadSectionAppearance looks = new ThreadSectionAppearance("star", null);
        ThreadSection made = client.request(ThreadSectionCreateParams.builder(" Work ")
                        .appearance(looks)
                        .build())
                .section();
        assertEquals("Work", made.name());
        assertEquals(looks, made.appearance());
        assertEquals(
                looks,
                client.request(ThreadSectionUpdateParams.builder(made.id(), "Play")
                                .build())
                        .section()
                        .appearance());
        ThreadSection plain = client.request(ThreadSectionUpdateParams.builder(made.id(), "Play")
                        .appearance(Change.clear())
                        .build())
                .section();
        assertEquals(new ThreadSection(made.id(), "Play", null), plain);
        ThreadSection pinned = new ThreadSection(PINNED, "Pinned", null);
        assertEquals(List.of(pinned, plain), sections(null, null).data());
        client.request(new ThreadSectionDeleteParams(made.id()));
        assertEquals(List.of(pinned), sections(null, null).data());
    }

    @Test
    void comesPageByPageInTheOrderOfIds() {
        for (int i = 0; i < 30; i++) {
            section("s" + i);
        }
        ThreadSectionListResponse first = sections(null, null);
        assertEquals(25, first.data().size());
        assertEquals(first.data().get(24).id(), first.nextCursor());
        assertEquals("s24", sections(first.nextCursor(), 1L).data().get(0).name());
        assertEquals(1, sections(null, 0L).data().size());
        ThreadSectionListResponse all = sections("", 1000L);
        assertEquals(31, all.data().size());
        assertNull(all.nextCursor());
        assertEquals(List.of(), sections("rubbish", null).data());
    }

    @Test
    void isNotMadeOrChangedToSomethingStrange() {
        assertEquals("section name must not be empty", refusal(" ", null));
        assertEquals(
                "section appearance icon must not exceed 64 bytes",
                refusal("x", new ThreadSectionAppearance("é".repeat(33), null)));
        assertEquals(
                "section appearance color must not exceed 64 bytes",
                refusal("x", new ThreadSectionAppearance("a".repeat(64), "a".repeat(65))));
        assertEquals("thread section not found: nope", updateRefusal("nope", "x"));
        assertEquals("sectionId must not be empty", updateRefusal(" ", "x"));
        assertEquals("section name must not be empty", updateRefusal("", ""));
        assertEquals("the built-in pinned section cannot be renamed", updateRefusal(PINNED, "x"));
        assertEquals(
                "the built-in pinned section cannot be deleted", client.refusal(new ThreadSectionDeleteParams(PINNED)));
        assertEquals("thread section not found: nope", client.refusal(new ThreadSectionDeleteParams("nope")));
        assertEquals("sectionId must not be empty", client.refusal(new ThreadSectionDeleteParams("")));
    }

    @Test
    void holdsThreadsInTheOrderInWhichTheyWerePut() {
        String section = section("S");
        List<String> threads = usedThreads(4);
        move(threads.get(0), section, null);
        move(threads.get(1), section, null);
        move(threads.get(2), section, threads.get(0));
        move(threads.get(3), section, threads.get(1));
        assertEquals(pick(threads, 2, 0, 3, 1), inSection(section));
        move(threads.get(0), section, null);
        assertEquals(pick(threads, 2, 3, 1, 0), inSection(section));
        move(threads.get(3), null, null);
        assertEquals(pick(threads, 2, 1, 0), inSection(section));
        assertEquals(pick(threads, 3), ids(list(b -> b.sectionId(Change.clear()))));
        assertEquals(
                pick(threads, 2, 1, 0),
                ids(list(b -> b.sectionId(Change.to(section)).sortKey(ThreadSortKey.CREATED_AT))));
    }

    @Test
    void hasRoomBetweenAnyTwoThreadsForever() {
        String section = section("S");
        List<String> threads = usedThreads(3);
        threads.forEach(thread -> move(thread, section, null));
        for (int i = 0; i < 50; i++) {
            move(threads.get(1 + i % 2), section, threads.get(2 - i % 2));
        }
        assertEquals(pick(threads, 0, 2, 1), inSection(section));
    }

    @Test
    void isListedPageByPageInBothDirections() {
        String section = section("S");
        List<String> threads = usedThreads(4);
        threads.forEach(thread -> move(thread, section, null));
        ThreadListResponse first = positions(section, b -> b.limit(2L));
        assertEquals("2000000|" + threads.get(1), first.nextCursor());
        assertEquals("1000001|" + threads.get(0), first.backwardsCursor());
        ThreadListResponse second = positions(section, b -> b.limit(2L).cursor(first.nextCursor()));
        assertEquals(pick(threads, 2, 3), ids(second));
        assertNull(second.nextCursor());
        assertEquals(
                pick(threads, 2, 1, 0),
                ids(positions(section, b -> b.cursor(second.backwardsCursor()).sortDirection(SortDirection.DESC))));
        ThreadListResponse last = positions(section, b -> b.limit(1L).sortDirection(SortDirection.DESC));
        assertEquals("4000000|" + threads.get(3), last.nextCursor());
        assertEquals("3999999|" + threads.get(3), last.backwardsCursor());
        assertEquals(
                "invalid cursor: 12",
                client.refusal(inOrder(section).cursor("12").build()));
        assertEquals(
                "invalid cursor: 12|x",
                client.refusal(inOrder(section).cursor("12|x").build()));
        assertEquals(List.of(), ids(positions("nope", UnaryOperator.identity())));
        assertEquals(
                "section-position sorting requires a section filter",
                client.refusal(ThreadListParams.builder()
                        .sortKey(ThreadSortKey.SECTION_POSITION)
                        .build()));
    }

    @Test
    void doesNotTakeThreadsToStrangePlaces() {
        String section = section("S");
        String other = section("T");
        String thread = usedThreads(1).get(0);
        move(thread, other, null);
        String flaw =
                "invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `x` at 1";
        assertEquals("invalid thread id: " + flaw, moveRefusal("x", null, "x"));
        assertEquals("sectionId must not be empty", moveRefusal(thread, " ", "x"));
        assertEquals("beforeThreadId requires a non-null sectionId", moveRefusal(thread, null, "x"));
        assertEquals("invalid before thread id: " + flaw, moveRefusal(thread, "nope", "x"));
        assertEquals("thread not found: " + UNKNOWN, moveRefusal(UNKNOWN, "nope", thread));
        assertEquals(
                "Invalid request: missing field `sectionId`",
                client.refusal(ThreadSectionMoveParams.builder(thread).build()));
        assertEquals("section nope does not exist", moveRefusal(thread, "nope", thread));
        assertEquals("thread " + thread + " cannot be moved before itself", moveRefusal(thread, other, thread));
        assertEquals(
                "before thread " + thread + " is not in section " + section,
                moveRefusal(client.startThread(), section, thread));
        String ephemeral = client.request(
                        ThreadStartParams.builder().ephemeral(true).build())
                .thread()
                .id();
        assertEquals(
                "ephemeral thread does not support section moves: " + ephemeral, moveRefusal(ephemeral, "nope", null));
    }

    @Test
    void tellsEveryoneOfThreadsThatComeAndGo() throws Exception {
        String section = section("S");
        String thread = usedThreads(1).get(0);
        BlockingQueue<Notification> told = new LinkedBlockingQueue<>();
        Connection other = client.join(false, notification -> {
            if (notification instanceof ThreadSectionChangedNotification) {
                told.add(notification);
            }
        });
        move("urn:uuid:" + thread, section, null);
        move(thread, section, null);
        move(thread, null, null);
        for (String expected : Arrays.asList(section, section, null)) {
            assertEquals(
                    ThreadSectionChangedNotification.builder(thread)
                            .sectionId(expected)
                            .build(),
                    told.poll(20, TimeUnit.SECONDS));
        }
        other.close();
    }

    @Test
    void isSeenWhereverTheThreadIs() {
        String section = section("S");
        String thread = usedThreads(1).get(0);
        long before = System.currentTimeMillis() / 1000;
        move(thread, section, null);
        client.request(ThreadSectionUpdateParams.builder(section, "Renamed").build());
        ThreadSection expected = new ThreadSection(section, "Renamed", null);
        ThreadInfo read = read(thread);
        assertEquals(expected, read.section());
        assertTrue(read.sectionEnteredAt() >= before);
        restart();
        assertEquals(expected, read(thread).section());
        assertEquals(read.sectionEnteredAt(), read(thread).sectionEnteredAt());
        ThreadInfo resumed =
                client.request(ThreadResumeParams.builder(thread).build()).thread();
        assertEquals(expected, resumed.section());
        assertNull(client.request(ThreadForkParams.builder(thread).build())
                .thread()
                .section());
    }

    @Test
    void holdsArchivedThreadsButNoDeletedOnes() {
        String section = section("S");
        List<String> threads = usedThreads(3);
        threads.forEach(thread -> move(thread, section, null));
        client.request(new ThreadArchiveParams(threads.get(1)));
        client.request(new ThreadDeleteParams(threads.get(2)));
        assertEquals(pick(threads, 0), inSection(section));
        assertEquals(pick(threads, 1), ids(positions(section, b -> b.archived(true))));
        move(threads.get(0), section, threads.get(1));
        ThreadInfo back =
                client.request(new ThreadUnarchiveParams(threads.get(1))).thread();
        assertEquals(section, back.section().id());
        assertEquals(pick(threads, 0, 1), inSection(section));
    }

    @Test
    void holdsThreadsInWhichNothingHasHappened() {
        String thread = client.startThread();
        move(thread, PINNED, null);
        assertEquals(List.of(thread), inSection(PINNED));
        assertEquals(List.of(thread), ids(list(b -> b.sectionId(Change.to(PINNED)))));
        assertEquals(List.of(), ids(list(UnaryOperator.identity())));
        restart();
        assertEquals(List.of(thread), inSection(PINNED));
    }

    @Test
    void leavesItsThreadsInNoneWhenItIsDeleted() {
        String section = section("S");
        String thread = usedThreads(1).get(0);
        move(thread, section, null);
        client.request(new ThreadSectionDeleteParams(section));
        assertNull(read(thread).section());
        assertNull(read(thread).sectionEnteredAt());
        assertEquals(List.of(), inSection(section));
        assertEquals(List.of(thread), ids(list(b -> b.sectionId(Change.clear()))));
    }

    @Test
    void isSharedByAllHarnessesOfAStore() {
        String section = section("S");
        List<String> threads = usedThreads(8);
        try (ConnectedClient other = new ConnectedClient(folder, Map.of())) {
            List<CompletableFuture<?>> moves = new ArrayList<>();
            for (int i = 0; i < threads.size(); i++) {
                ConnectedClient mover = i % 2 == 0 ? client : other;
                moves.add(mover.send(ThreadSectionMoveParams.builder(threads.get(i))
                        .sectionId(Change.to(section))
                        .build()));
                moves.add(mover.send(
                        ThreadSectionCreateParams.builder("made " + i).build()));
            }
            moves.forEach(CompletableFuture::join);
            assertEquals(10, sections(null, null).data().size());
            assertEquals(
                    threads.stream().sorted().toList(),
                    inSection(section).stream().sorted().toList());
            assertEquals(inSection(section), ids(other.request(inOrder(section).build())));
            assertNotNull(other.request(ThreadReadParams.builder(threads.get(0)).build())
                    .thread()
                    .section());
        }
    }

    private void restart() {
        client.close();
        client = new ConnectedClient(folder, Map.of());
    }

    private String section(String name) {
        return client.request(ThreadSectionCreateParams.builder(name).build())
                .section()
                .id();
    }

    private ThreadSectionListResponse sections(@Nullable String cursor, @Nullable Long limit) {
        return client.request(
                ThreadSectionListParams.builder().cursor(cursor).limit(limit).build());
    }

    private String refusal(String name, @Nullable ThreadSectionAppearance appearance) {
        return client.refusal(
                ThreadSectionCreateParams.builder(name).appearance(appearance).build());
    }

    private String updateRefusal(String id, String name) {
        return client.refusal(ThreadSectionUpdateParams.builder(id, name).build());
    }

    private List<String> usedThreads(int count) {
        List<String> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String thread = client.startThread();
            client.run(thread, "hello");
            threads.add(thread);
        }
        return threads;
    }

    private void move(String thread, @Nullable String section, @Nullable String before) {
        client.request(moving(thread, section, before));
    }

    private String moveRefusal(String thread, @Nullable String section, @Nullable String before) {
        return client.refusal(moving(thread, section, before));
    }

    private static ThreadSectionMoveParams moving(String thread, @Nullable String section, @Nullable String before) {
        return ThreadSectionMoveParams.builder(thread)
                .sectionId(section == null ? Change.clear() : Change.to(section))
                .beforeThreadId(before)
                .build();
    }

    private ThreadInfo read(String thread) {
        return client.request(ThreadReadParams.builder(thread).build()).thread();
    }

    private ThreadListResponse list(UnaryOperator<ThreadListParams.Builder> change) {
        return client.request(change.apply(ThreadListParams.builder()).build());
    }

    private static ThreadListParams.Builder inOrder(String section) {
        return ThreadListParams.builder().sectionId(Change.to(section)).sortKey(ThreadSortKey.SECTION_POSITION);
    }

    private ThreadListResponse positions(String section, UnaryOperator<ThreadListParams.Builder> change) {
        return client.request(change.apply(inOrder(section)).build());
    }

    private List<String> inSection(String section) {
        return ids(positions(section, UnaryOperator.identity()));
    }

    private static List<String> ids(ThreadListResponse response) {
        return response.data().stream().map(ThreadInfo::id).toList();
    }

    private static List<String> pick(List<String> threads, int... numbers) {
        List<String> picked = new ArrayList<>();
        for (int number : numbers) {
            picked.add(threads.get(number));
        }
        return picked;
    }
}
