package dev.codex4j.harness.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.queue.QueuedSubmission;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayName("A queue in a store")
class SubmissionQueueTest {
    private static final String THREAD = "00000000-0000-0000-0000-000000000001";

    private final ThreadStore store = ThreadStore.inMemory();

    /** The queue as another process sees it. */
    private SubmissionQueue queue() {
        return new SubmissionQueue(store, THREAD, Path.of("/"));
    }

    private void add(String id) {
        queue().add(
                        id,
                        ThreadQueueAddParams.builder(
                                        THREAD,
                                        List.of(UserInput.Text.builder(id).build()),
                                        "client-" + id)
                                .build());
    }

    private List<String> waiting() {
        return queue().list(ThreadQueueListParams.builder(THREAD).limit(100L).build()).data().stream()
                .map(QueuedSubmission::id)
                .toList();
    }

    @Test
    @DisplayName("has what was started again if the process ended before its words were stored")
    void putsBackWhatDidNotBecomeATurn() {
        add("one");
        add("two");
        assertEquals("one", queue().start(null, "turn").orElseThrow().id());
        assertEquals(List.of("two"), waiting());
        queue().recover(turn -> false);
        assertEquals(List.of("one", "two"), waiting());
        queue().recover(turn -> false);
        assertEquals(List.of("one", "two"), waiting());
    }

    @Test
    @DisplayName("does not have what was started if its words are stored")
    void doesNotRepeatTurns() {
        add("one");
        queue().start("one", "turn");
        queue().recover("turn"::equals);
        assertEquals(List.of(), waiting());
        assertTrue(store.document(THREAD, "queue").isEmpty());
    }

    @Test
    @DisplayName("loses nothing when several line something up while others take it out")
    void losesNothing() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        Set<String> seen = new HashSet<>();
        try {
            List<Future<?>> adding = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String id = "id-" + i;
                adding.add(executor.submit(() -> add(id)));
            }
            while (seen.size() < 30) {
                queue().start(null, "turn").ifPresent(next -> assertTrue(seen.add(next.id())));
                queue().ended();
            }
            for (Future<?> each : adding) {
                each.get();
            }
        } finally {
            executor.shutdownNow();
        }
        List<String> left = waiting();
        assertEquals(30, left.size());
        left.forEach(id -> assertTrue(seen.add(id)));
        assertEquals(IntStream.range(0, 60).mapToObj(i -> "id-" + i).collect(Collectors.toSet()), seen);
        assertFalse(queue().isEmpty());
    }
}
