package dev.codex4j.harness.internal.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentRemoveParams;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayName("Attachments in a store that several share")
class AttachmentsTest {
    private static final String THREAD = "00000000-0000-0000-0000-000000000001";

    private final ThreadStore store = ThreadStore.inMemory();

    private Attachments node() {
        return new Attachments(store, Clock.systemUTC(), () -> UUID.randomUUID().toString());
    }

    private static ThreadAttachmentAddParams adding(String key) {
        return new ThreadAttachmentAddParams(
                THREAD, "link", key, ProtocolJson.mapper().readTree("1"));
    }

    private List<Boolean> atOnce(int count, IntFunction<Boolean> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                running.add(executor.submit(() -> work.apply(number)));
            }
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : running) {
                done.add(each.get());
            }
            return done;
        } finally {
            executor.shutdownNow();
        }
    }

    private int size() {
        return node().list(
                        ThreadAttachmentListParams.builder(THREAD).limit(100L).build())
                .data()
                .size();
    }

    @Test
    @DisplayName("are all there when several add at the same time")
    void loseNothing() throws Exception {
        atOnce(60, number -> node().add(adding("key" + number)).created());
        assertEquals(60, size());
    }

    @Test
    @DisplayName("are made once when several add the same")
    void areMadeOnce() throws Exception {
        List<Boolean> created = atOnce(20, number -> node().add(adding("same")).created());
        assertEquals(1, created.stream().filter(each -> each).count());
        assertEquals(1, size());
    }

    @Test
    @DisplayName("leave nothing behind when they are taken away")
    void leaveNothing() throws Exception {
        atOnce(20, number -> node().add(adding("key" + number)).created());
        List<Boolean> removed = atOnce(
                40,
                number -> node().remove(new ThreadAttachmentRemoveParams(THREAD, "link", "key" + number % 20))
                        .isPresent());
        assertEquals(20, removed.stream().filter(each -> each).count());
        assertEquals(0, size());
        assertEquals(
                List.of(),
                IntStream.range(0, 20)
                        .mapToObj(number -> new AttachmentIdentity("link", "key" + number).digest())
                        .filter(digest ->
                                store.document("attachment-" + digest, "owners").isPresent())
                        .toList());
    }
}
