package dev.codex4j.harness.internal.threadlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadSourceKind;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrence;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrencesParams;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrencesResponse;
import dev.codex4j.protocol.thread.history.ThreadSearchParams;
import dev.codex4j.protocol.thread.history.ThreadSearchResponse;
import dev.codex4j.protocol.thread.history.ThreadSearchTextRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ThreadSearchTest {
    private final Threads threads = new Threads();

    @Test
    void threadsAreFoundByWhatUserOrModelSaid() {
        threads.add(
                "where is the animal?",
                UnaryOperator.identity(),
                Threads.userSays("t", "u", "where is the animal?"),
                Threads.modelSays("t", "m", "the zebra sleeps"));
        threads.add("and the lion?", UnaryOperator.identity());
        assertEquals(List.of("0 the zebra sleeps"), search("zebra", b -> b));
        assertEquals(List.of("1 and the lion?"), search("LION", b -> b));
        assertEquals(List.of("1 and the lion?", "0 where is the animal?"), search(" the ", b -> b));
        assertEquals(List.of(), search("nowhere", b -> b));
        assertEquals(List.of(), search("l.on", b -> b));
    }

    @Test
    void threadsOfTheOldFormAreSearchedToo() {
        threads.add(
                "q",
                b -> b.historyMode(ThreadHistoryMode.LEGACY),
                Threads.event(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "agent_message")
                        .put("message", "old\n\n spyglass \t in lines")));
        assertEquals(List.of("0 old spyglass in lines"), search("spyglass", b -> b));
    }

    @Test
    void outputsOfToolsAreNotSearched() {
        threads.add(
                "q",
                UnaryOperator.identity(),
                Threads.event(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "task_complete")
                        .put("last_agent_message", "telescope")),
                Threads.event(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "item_completed")
                        .set(
                                "item",
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("type", "CommandExecution")
                                        .put("aggregated_output", "telescope \"AgentMessage\""))));
        assertEquals(List.of(), search("telescope", b -> b));
    }

    @Test
    void aSnippetHasTheWordsAndWhatIsAround() {
        threads.add("a ".repeat(40) + "needle" + " b".repeat(80), UnaryOperator.identity());
        assertEquals(
                List.of("0 ... " + "a ".repeat(24) + "needle" + " b".repeat(48) + " ..."), search("needle", b -> b));
    }

    @Test
    void onlyThreadsThatTheRequestWantsAreSearched() {
        threads.add("needle", b -> b.source(SessionSource.EXEC));
        threads.add("needle", UnaryOperator.identity(), true);
        threads.add("needle", b -> b.modelProvider("other"));
        assertEquals(List.of("2 needle"), search("needle", b -> b));
        assertEquals(List.of("1 needle"), search("needle", b -> b.archived(true)));
        assertEquals(List.of("0 needle"), search("needle", b -> b.sourceKinds(List.of(ThreadSourceKind.EXEC))));
    }

    @Test
    void resultsComePageByPage() {
        for (int i = 0; i < 7; i++) {
            threads.add(i % 2 == 0 ? "needle" : "hay", UnaryOperator.identity());
        }
        ThreadSearchResponse first = response("needle", b -> b.limit(2L));
        assertEquals(List.of("6 needle", "4 needle"), shown(first));
        ThreadSearchResponse second = response("needle", b -> b.limit(2L).cursor(first.nextCursor()));
        assertEquals(List.of("2 needle", "0 needle"), shown(second));
        assertNull(second.nextCursor());
        assertEquals(
                List.of("2 needle", "4 needle", "6 needle"),
                search("needle", b -> b.sortDirection(SortDirection.ASC).cursor(second.backwardsCursor())));
    }

    @Test
    void aClientThatHasWaitedLongEnoughGetsACursorToGoOnFrom() {
        for (int i = 0; i < 3; i++) {
            threads.add(i == 0 ? "needle" : "hay", UnaryOperator.identity());
        }
        ThreadSearch impatient = new ThreadSearch(threads.store(), threads.library(), Duration.ZERO);
        String cursor = null;
        List<String> found = new ArrayList<>();
        int pages = 0;
        do {
            ThreadSearchParams params =
                    ThreadSearchParams.builder("needle").cursor(cursor).build();
            ThreadSearchResponse page = impatient.search(params, Threads.NONE_LOADED, () -> false);
            found.addAll(shown(page));
            cursor = page.nextCursor();
            pages++;
        } while (cursor != null && pages < 10);
        assertEquals(List.of("0 needle"), found);
        assertEquals(4, pages);
    }

    @Test
    void aSearchEndsWhenNobodyWaitsForIt() {
        threads.add("hay", UnaryOperator.identity());
        threads.add("needle", UnaryOperator.identity());
        ThreadSearch search = new ThreadSearch(threads.store(), threads.library(), Duration.ofMinutes(1));
        ThreadSearchResponse page =
                search.search(ThreadSearchParams.builder("needle").build(), Threads.NONE_LOADED, () -> true);
        assertEquals(List.of(), page.data());
        assertNotNull(page.nextCursor());
    }

    @Test
    void searchesForNothingAreRefused() {
        assertEquals(
                "thread/search requires a non-empty searchTerm",
                refusal(() -> search(" ", b -> b)).reason());
        assertEquals(
                "invalid cursor: zz",
                refusal(() -> search("x", b -> b.cursor("zz"))).reason());
        assertEquals(
                "thread/searchOccurrences requires a non-empty searchTerm",
                refusal(() -> occurrences(Threads.id(0), " ", b -> b)).reason());
    }

    @Test
    void allOccurrencesInAThreadAreFoundInTheirOrder() {
        String id = talk();
        List<String> found = new ArrayList<>();
        for (ThreadSearchOccurrence one : occurrences(id, "the", b -> b).data()) {
            ThreadSearchTextRange range = one.snippetMatchRange();
            found.add(one.turnCursor() + " " + one.turnId() + " " + one.itemId() + " " + range.start() + "-"
                    + range.end() + " " + one.snippet());
        }
        assertEquals(
                List.of(
                        "at t1 t1 u1 9-12 where is the animal?",
                        "at t1 t1 m1 0-3 The zebra and the lion",
                        "at t1 t1 m1 14-17 The zebra and the lion",
                        "at t2 t2 u2 3-6 is the lion?"),
                found);
    }

    @Test
    void occurrencesComePageByPage() {
        String id = talk();
        ThreadSearchOccurrencesResponse first = occurrences(id, "the", b -> b.limit(2L));
        assertEquals(2, first.data().size());
        ThreadSearchOccurrencesResponse second =
                occurrences(id, "the", b -> b.limit(2L).cursor(first.nextCursor()));
        assertEquals(
                List.of("m1", "u2"),
                second.data().stream().map(ThreadSearchOccurrence::itemId).toList());
        assertEquals(14, second.data().get(0).snippetMatchRange().start());
        assertNull(second.nextCursor());
        assertEquals(1, occurrences(id, "the", b -> b.limit(0L)).data().size());
        String cursor = first.nextCursor();
        assertEquals(
                "invalid cursor: " + cursor,
                refusal(() -> occurrences(id, "lion", b -> b.cursor(cursor))).reason());
        assertEquals(
                "invalid cursor: rubbish",
                refusal(() -> occurrences(id, "lion", b -> b.cursor("rubbish"))).reason());
    }

    @Test
    void placesInSnippetsAreCountedInUtf16Units() {
        String id = threads.add("q", UnaryOperator.identity(), Threads.modelSays("t", "m", "😀".repeat(60) + "needle"));
        ThreadSearchOccurrence found = occurrences(id, "NEEDLE", b -> b).data().get(0);
        assertEquals("... " + "😀".repeat(49) + "needle", found.snippet());
        assertEquals(new ThreadSearchTextRange(102, 108), found.snippetMatchRange());
    }

    @Test
    void occurrencesAreNotSoughtInThreadsThatHaveNoItems() {
        String old = threads.add("old", b -> b.historyMode(ThreadHistoryMode.LEGACY));
        for (String id : List.of(old, Threads.id(99))) {
            RpcException refusal = refusal(() -> occurrences(id, "old", b -> b));
            assertEquals("thread/searchOccurrences is not supported yet", refusal.reason());
            assertEquals(-32601, refusal.code());
        }
    }

    private String talk() {
        return threads.add(
                "q",
                UnaryOperator.identity(),
                Threads.userSays("t1", "u1", "where is the animal?"),
                Threads.modelSays("t1", "m1", "The zebra and the lion"),
                Threads.userSays("t2", "u2", "is ", "the lion?"));
    }

    private ThreadSearchOccurrencesResponse occurrences(
            String threadId, String words, UnaryOperator<ThreadSearchOccurrencesParams.Builder> change) {
        ThreadSearchOccurrencesParams params = change.apply(ThreadSearchOccurrencesParams.builder(threadId, words))
                .build();
        return new OccurrenceSearch(threads.store(), turnId -> "at " + turnId).search(params, () -> false);
    }

    private List<String> search(String words, UnaryOperator<ThreadSearchParams.Builder> change) {
        return shown(response(words, change));
    }

    private ThreadSearchResponse response(String words, UnaryOperator<ThreadSearchParams.Builder> change) {
        ThreadSearchParams params =
                change.apply(ThreadSearchParams.builder(words)).build();
        return new ThreadSearch(threads.store(), threads.library(), Duration.ofMinutes(1))
                .search(params, Threads.NONE_LOADED, () -> false);
    }

    private static List<String> shown(ThreadSearchResponse page) {
        return page.data().stream()
                .map(hit -> Integer.valueOf(hit.thread().id().substring(24)) + " " + hit.snippet())
                .toList();
    }

    private static RpcException refusal(Runnable request) {
        return assertThrows(RpcException.class, request::run);
    }
}
