package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.history.ThreadItemEntry;
import dev.codex4j.protocol.thread.history.ThreadItemsListAnchor;
import dev.codex4j.protocol.thread.history.ThreadItemsListCursor;
import dev.codex4j.protocol.thread.history.ThreadItemsListParams;
import dev.codex4j.protocol.thread.history.ThreadItemsListResponse;
import dev.codex4j.protocol.thread.history.ThreadItemsReadParams;
import dev.codex4j.protocol.thread.history.ThreadTurnsListParams;
import dev.codex4j.protocol.thread.history.ThreadTurnsListResponse;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnItemsView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryPagesTest {
    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;
    private final List<String> turns = new ArrayList<>();

    @BeforeEach
    void talk() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.startThread();
        for (String word : List.of("one", "two", "three", "four", "five")) {
            turns.add(client.run(thread, word).id());
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    private ThreadTurnsListResponse turns(@Nullable String cursor, @Nullable SortDirection direction, long limit) {
        return client.request(ThreadTurnsListParams.builder(thread)
                .cursor(cursor)
                .sortDirection(direction)
                .limit(limit)
                .build());
    }

    private static List<String> ids(ThreadTurnsListResponse page) {
        return page.data().stream().map(Turn::id).toList();
    }

    @Test
    void turnsArePagedNewestFirstUntilNoneIsLeft() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            ThreadTurnsListResponse page = turns(cursor, null, 2);
            seen.addAll(ids(page));
            cursor = page.nextCursor();
        } while (cursor != null);
        Collections.reverse(seen);
        assertEquals(turns, seen);
    }

    @Test
    void aPageLeadsBackToWhatCameAfterIt() {
        ThreadTurnsListResponse page = turns(turns(null, null, 2).nextCursor(), null, 2);
        ThreadTurnsListResponse back = turns(page.backwardsCursor(), SortDirection.ASC, 10);
        assertEquals(turns.subList(2, 5), ids(back));
        assertNull(back.nextCursor());
    }

    @Test
    void aClientThatJoinsFindsWhatHappensAfterwards() {
        ThreadResumeResponse joined =
                client.request(ThreadResumeParams.builder(thread).build());
        String later = client.run(thread, "six").id();
        assertEquals(List.of(turns.get(4), later), ids(turns(joined.turnsBackwardsCursor(), SortDirection.ASC, 10)));
        List<ThreadItemEntry> items = client.request(ThreadItemsListParams.builder(thread)
                        .cursor(new ThreadItemsListCursor.Opaque(String.valueOf(joined.itemsBackwardsCursor())))
                        .build())
                .data();
        assertEquals(
                List.of(turns.get(4), later, later),
                items.stream().map(ThreadItemEntry::turnId).toList());
    }

    @Test
    void turnsShowAsMuchOfTheirItemsAsIsAskedFor() {
        for (Map.Entry<TurnItemsView, Integer> view : Map.of(
                        TurnItemsView.FULL, 2, TurnItemsView.SUMMARY, 2, TurnItemsView.NOT_LOADED, 0)
                .entrySet()) {
            Turn turn = client.request(ThreadTurnsListParams.builder(thread)
                            .itemsView(view.getKey())
                            .build())
                    .data()
                    .get(0);
            assertEquals(view.getKey(), turn.itemsView());
            assertEquals(view.getValue(), turn.items().size());
        }
    }

    @Test
    void itemsArePagedOldestFirstAndReadByTheirIds() {
        ThreadItemsListResponse first =
                client.request(ThreadItemsListParams.builder(thread).limit(3L).build());
        assertEquals(List.of(turns.get(0), turns.get(0), turns.get(1)), turnsOf(first));
        ThreadItem answer = first.data().get(1).item();
        assertNotNull(answer.completedAtMs());
        assertEquals(
                answer,
                client.request(new ThreadItemsReadParams(thread, turns.get(0), List.of(answer.id(), "no-such")))
                        .data()
                        .get(0)
                        .item());
        ThreadItemsListResponse anchored = client.request(ThreadItemsListParams.builder(thread)
                .cursor(new ThreadItemsListAnchor.Item(
                        first.data().get(2).item().id()))
                .limit(1L)
                .build());
        assertEquals(List.of(first.data().get(2)), anchored.data());
    }

    private static List<String> turnsOf(ThreadItemsListResponse page) {
        return page.data().stream().map(ThreadItemEntry::turnId).toList();
    }

    @Test
    void cursorsOfNobodyOrOfAnotherListAreRefused() {
        String ofTurns = turns(null, null, 1).nextCursor();
        assertEquals(
                "invalid cursor: rubbish",
                client.refusal(
                        ThreadTurnsListParams.builder(thread).cursor("rubbish").build()));
        assertEquals(
                "invalid cursor: " + ofTurns,
                client.refusal(ThreadItemsListParams.builder(thread)
                        .cursor(new ThreadItemsListCursor.Opaque(String.valueOf(ofTurns)))
                        .build()));
    }
}
