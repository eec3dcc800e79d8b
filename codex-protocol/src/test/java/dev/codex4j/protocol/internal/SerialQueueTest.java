package dev.codex4j.protocol.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SerialQueueTest {
    private final ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();

    @Test
    void entriesAreConsumedInOrderOneAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SerialQueue<Integer> queue = new SerialQueue<>(4, CheapThreads.shared(), entry -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            seen.add(entry);
            inside.decrementAndGet();
        });
        for (int entry = 0; entry < 2000; entry++) {
            assertTrue(queue.put(entry, Duration.ofSeconds(10)));
        }
        queue.close();
        queue.finished().get();
        assertEquals(IntStream.range(0, 2000).boxed().toList(), List.copyOf(seen));
        assertEquals(1, most.get());
    }

    @Test
    void aFullQueueRefusesOffersAndMakesPutsWaitForRoom() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        SerialQueue<Integer> queue = new SerialQueue<>(1, CheapThreads.shared(), entry -> {
            taken.countDown();
            await(release);
            seen.add(entry);
        });
        assertTrue(queue.offer(1));
        taken.await();
        assertTrue(queue.offer(2));
        assertFalse(queue.offer(3));
        assertFalse(queue.put(3, Duration.ofMillis(5)));
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return queue.put(4, Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                return false;
            }
        });
        release.countDown();
        assertTrue(waiting.get());
        queue.close();
        queue.finished().get();
        assertEquals(List.of(1, 2, 4), List.copyOf(seen));
    }

    @Test
    void aConsumerThatThrowsDoesNotStopTheQueue() throws Exception {
        SerialQueue<Integer> queue = new SerialQueue<>(8, CheapThreads.shared(), entry -> {
            seen.add(entry);
            throw new IllegalStateException("thrown on purpose by a test");
        });
        queue.offer(1);
        queue.offer(2);
        queue.close();
        queue.finished().get();
        assertEquals(List.of(1, 2), List.copyOf(seen));
    }

    @Test
    void closingLetsWaitingEntriesThroughAndDiscardingDropsThem() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        SerialQueue<Integer> queue = new SerialQueue<>(8, CheapThreads.shared(), entry -> {
            taken.countDown();
            await(release);
            seen.add(entry);
        });
        queue.offer(1);
        taken.await();
        queue.offer(2);
        queue.close();
        CompletableFuture<Void> finished = queue.finished();
        assertFalse(queue.offer(3));
        assertFalse(finished.isDone());
        queue.discard();
        release.countDown();
        finished.get();
        assertEquals(List.of(1), List.copyOf(seen));
    }

    @Test
    void closingEndsTheWaitOfAPut() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        SerialQueue<Integer> queue = new SerialQueue<>(1, CheapThreads.shared(), entry -> await(release));
        queue.put(1, Duration.ofSeconds(10));
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return queue.put(2, Duration.ofSeconds(10)) && queue.put(3, Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                return true;
            }
        });
        queue.close();
        assertFalse(waiting.get());
        release.countDown();
    }

    @Test
    void anExecutorThatWasShutDownIsReplacedSoThatNothingHangs() throws Exception {
        ExecutorService gone = Executors.newSingleThreadExecutor();
        gone.shutdown();
        SerialQueue<Integer> queue = new SerialQueue<>(8, gone, seen::add);
        queue.offer(1);
        queue.close();
        queue.finished().get();
        assertEquals(List.of(1), List.copyOf(seen));
    }

    @Test
    void aBusyQueueGivesAUiThreadBackInBetween() throws Exception {
        ExecutorService uiThread = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch filled = new CountDownLatch(1);
            uiThread.execute(() -> await(filled));
            SerialQueue<Integer> queue = new SerialQueue<>(10_000, uiThread, seen::add);
            IntStream.range(0, 1000).forEach(queue::offer);
            CompletableFuture<Integer> seenByOtherWork = new CompletableFuture<>();
            uiThread.execute(() -> seenByOtherWork.complete(seen.size()));
            filled.countDown();
            assertTrue(seenByOtherWork.get() < 1000);
            queue.close();
            queue.finished().get();
            assertEquals(1000, seen.size());
        } finally {
            uiThread.shutdown();
        }
    }

    @Test
    void cheapThreadsAreDaemons() throws Exception {
        Thread thread = CheapThreads.shared().submit(Thread::currentThread).get();
        assertTrue(thread.isDaemon());
        assertTrue(thread.getName().startsWith("codex-"), thread.getName());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
