package dev.codex4j.harness.internal.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ThreadWorkerTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final ThreadWorker worker = new ThreadWorker("thread", executor);
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void whatAWorkerThatGivesUpHasNotBegunIsRefused() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        worker.put(() -> {
            begun.countDown();
            await(release);
            seen.add("first");
        });
        await(begun);
        worker.put(() -> seen.add("second"), () -> seen.add("second refused"));

        worker.abandon();

        assertEquals(List.of("second refused"), seen);
        release.countDown();
        worker.close().get(10, TimeUnit.SECONDS);
        assertEquals(List.of("second refused", "first"), seen);
    }

    @Test
    void whatComesTooLateIsRefusedAtOnce() {
        worker.abandon();

        worker.put(() -> seen.add("done"), () -> seen.add("refused"));

        assertEquals(List.of("refused"), seen);
        assertFalse(worker.put(() -> seen.add("done")));
    }

    @Test
    void whatAnActionPutsIsDoneBeforeWhatWaits() throws Exception {
        CountDownLatch both = new CountDownLatch(1);
        worker.put(() -> {
            await(both);
            worker.put(() -> seen.add("own"));
            seen.add("action");
        });
        worker.put(() -> seen.add("other"));
        both.countDown();

        worker.close().get(10, TimeUnit.SECONDS);

        assertEquals(List.of("action", "own", "other"), seen);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
