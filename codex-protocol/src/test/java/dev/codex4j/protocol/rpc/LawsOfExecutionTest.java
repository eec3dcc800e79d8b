package dev.codex4j.protocol.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.RequestTimeoutException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.rpc.Ends.Medium;
import dev.codex4j.protocol.server.CurrentTimeReadParams;
import dev.codex4j.protocol.server.CurrentTimeReadResponse;
import dev.codex4j.protocol.server.InitializedNotification;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadArchiveResponse;
import dev.codex4j.protocol.thread.ThreadNameUpdatedNotification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws of execution in the package documentation, one or a few tests for each sentence. */
@Timeout(30)
class LawsOfExecutionTest {
    private static final int MANY = 3000;

    @ParameterizedTest
    @EnumSource(Medium.class)
    void aReaderNeverRunsApplicationCode(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            CountDownLatch registered = new CountDownLatch(1);
            ends.serverHandler.onRequest = request -> {
                await(registered);
                request.reply(new ThreadArchiveResponse());
            };
            CountDownLatch release = new CountDownLatch(1);
            CompletableFuture<Void> stuckStage =
                    ends.client.request(new ThreadArchiveParams("a")).thenAccept(answer -> await(release));
            registered.countDown();
            ends.client.request(new ThreadArchiveParams("b")).get();
            assertFalse(stuckStage.isDone());
            release.countDown();
            stuckStage.get();
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void aReaderNeverBlocksOnAWrite(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            // Both handlers write far more than any buffer between the two ends holds, at the same time.
            String large = "x".repeat(100_000);
            CompletableFuture<Void> clientGotAll = new CompletableFuture<>();
            AtomicInteger left = new AtomicInteger(200);
            ends.clientHandler.onNotification = notification -> {
                if (left.decrementAndGet() == 0) {
                    clientGotAll.complete(null);
                }
            };
            ends.serverHandler.onRequest = request -> {
                ends.server.notify(new ThreadNameUpdatedNotification("t", large));
                request.reply(new ThreadArchiveResponse());
            };
            List<CompletableFuture<ThreadArchiveResponse>> answers = IntStream.range(0, 200)
                    .mapToObj(number -> retryWhileOverloaded(ends.client, new ThreadArchiveParams(large)))
                    .toList();
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get();
            clientGotAll.get();
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void messagesOfOneLaneReachTheHandlerInOrderOneAtATimeEachOnce(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            ConcurrentHashMap<String, List<Integer>> seen = new ConcurrentHashMap<>();
            ConcurrentHashMap<String, AtomicInteger> inside = new ConcurrentHashMap<>();
            AtomicInteger overlaps = new AtomicInteger();
            CountDownLatch all = new CountDownLatch(2 * MANY);
            ends.clientHandler.lane = LawsOfExecutionTest::threadOf;
            ends.clientHandler.onNotification = notification -> {
                ThreadNameUpdatedNotification event = (ThreadNameUpdatedNotification) notification;
                AtomicInteger count = inside.computeIfAbsent(event.threadId(), id -> new AtomicInteger());
                if (count.incrementAndGet() > 1) {
                    overlaps.incrementAndGet();
                }
                seen.computeIfAbsent(event.threadId(), id -> new ArrayList<>()).add(number(event));
                count.decrementAndGet();
                all.countDown();
            };
            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> sendMany(ends.server, "one"));
            CompletableFuture<Void> two = CompletableFuture.runAsync(() -> sendMany(ends.server, "two"));
            CompletableFuture.allOf(one, two).get();
            assertTrue(all.await(20, TimeUnit.SECONDS));
            List<Integer> expected = IntStream.range(0, MANY).boxed().toList();
            assertEquals(expected, seen.get("one"));
            assertEquals(expected, seen.get("two"));
            assertEquals(0, overlaps.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void aHandlerMayBlockWhichDelaysItsOwnLaneOnly(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            CountDownLatch release = new CountDownLatch(1);
            CompletableFuture<String> fast = new CompletableFuture<>();
            ConcurrentLinkedQueue<Integer> slow = new ConcurrentLinkedQueue<>();
            CountDownLatch slowOnes = new CountDownLatch(2);
            ends.clientHandler.lane = LawsOfExecutionTest::threadOf;
            ends.clientHandler.onNotification = notification -> {
                ThreadNameUpdatedNotification event = (ThreadNameUpdatedNotification) notification;
                if (event.threadId().equals("slow")) {
                    await(release);
                    slow.add(number(event));
                    slowOnes.countDown();
                } else {
                    fast.complete(event.threadName());
                }
            };
            ends.server.notify(new ThreadNameUpdatedNotification("slow", "1"));
            ends.server.notify(new ThreadNameUpdatedNotification("slow", "2"));
            ends.server.notify(new ThreadNameUpdatedNotification("fast", "3"));
            assertEquals("3", fast.get());
            assertTrue(slow.isEmpty());
            release.countDown();
            assertTrue(slowOnes.await(10, TimeUnit.SECONDS));
            assertEquals(List.of(1, 2), List.copyOf(slow));
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void aHandlerMayThrow(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            CompletableFuture<String> second = new CompletableFuture<>();
            ends.clientHandler.onNotification = notification -> {
                ThreadNameUpdatedNotification event = (ThreadNameUpdatedNotification) notification;
                if ("bad".equals(event.threadName())) {
                    throw new IllegalStateException("thrown on purpose by a test");
                }
                second.complete(event.threadName());
            };
            ends.server.notify(new ThreadNameUpdatedNotification("t", "bad"));
            ends.server.notify(new ThreadNameUpdatedNotification("t", "good"));
            assertEquals("good", second.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void aHandlerMayUseTheConnectionFromInsideACallback(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            ends.clientHandler.onRequest = request -> {
                // Asks back, and waits, while it is being asked.
                ends.client.request(new ThreadArchiveParams("inner")).join();
                request.reply(new CurrentTimeReadResponse(42));
            };
            ends.serverHandler.onRequest = request -> {
                if (((ThreadArchiveParams) request.params()).threadId().equals("inner")) {
                    request.reply(new ThreadArchiveResponse());
                } else {
                    ends.server
                            .request(new CurrentTimeReadParams("t"))
                            .thenAccept(time -> request.reply(new ThreadArchiveResponse()));
                }
            };
            ends.client.request(new ThreadArchiveParams("outer")).get();
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void everyCallEndsByItsDeadlineAndTheErrorNamesTheMethod(Medium medium) {
        try (Ends ends = new Ends(medium)) {
            var answer = ends.client.request(new ThreadArchiveParams("t"), CallOptions.timeout(Duration.ofMillis(30)));
            RequestTimeoutException late = failure(RequestTimeoutException.class, answer);
            assertEquals("thread/archive", late.method());
            assertTrue(
                    late.getMessage().startsWith("thread/archive was not answered within 30 ms."), late.getMessage());
            assertTrue(ends.client.isOpen());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void everyCallEndsByCancellationAndALateAnswerIsIgnored(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            CompletableFuture<IncomingRequest> asked = new CompletableFuture<>();
            ends.serverHandler.onRequest = request -> {
                if (!asked.complete(request)) {
                    request.reply(new ThreadArchiveResponse());
                }
            };
            var answer = ends.client.request(new ThreadArchiveParams("t"));
            IncomingRequest request = asked.get();
            assertTrue(answer.cancel(true));
            assertThrows(CancellationException.class, answer::join);
            assertTrue(request.reply(new ThreadArchiveResponse()));
            ends.client.request(new ThreadArchiveParams("u")).get();
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void everyCallEndsByCloseOfThisSide(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            var answer = ends.client.request(new ThreadArchiveParams("t"));
            ends.client.close();
            TransportException lost = failure(TransportException.class, answer);
            assertEquals("thread/archive", lost.method());
            assertEquals(
                    "thread/archive was not completed. The connection was closed by this side.", lost.getMessage());
            var afterwards = ends.client.request(new ThreadArchiveParams("t"));
            assertEquals(
                    "thread/archive",
                    failure(TransportException.class, afterwards).method());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void everyCallEndsByCloseOfTheOtherSide(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            ends.serverHandler.onRequest = request -> ends.server.close();
            var answer = ends.client.request(new ThreadArchiveParams("t"));
            TransportException lost = failure(TransportException.class, answer);
            assertEquals(
                    "thread/archive was not completed. The connection is lost: the other side ended it.",
                    lost.getMessage());
            assertEquals(
                    "The connection is lost: the other side ended it.",
                    ends.clientHandler.closed.get().getMessage());
            assertFalse(ends.client.isOpen());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void whatHadArrivedBeforeTheEndIsDeliveredBeforeTheEnd(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
            ends.clientHandler.onNotification =
                    notification -> seen.add(number((ThreadNameUpdatedNotification) notification));
            for (int number = 0; number < 100; number++) {
                ends.server.notify(new ThreadNameUpdatedNotification("t", Integer.toString(number)));
            }
            ends.server.close();
            ends.clientHandler.closed.get();
            assertEquals(IntStream.range(0, 100).boxed().toList(), List.copyOf(seen));
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void everyRequestIsAnsweredAtMostOnce(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            CompletableFuture<List<Boolean>> outcomes = new CompletableFuture<>();
            ends.serverHandler.onRequest = request -> outcomes.complete(List.of(
                    request.fail(-32000, "first"),
                    request.reply(new ThreadArchiveResponse()),
                    request.fail(-32000, "third")));
            RpcException refused = failure(RpcException.class, ends.client.request(new ThreadArchiveParams("t")));
            assertEquals("first", refused.reason());
            assertEquals(List.of(true, false, false), outcomes.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void aHandlerThatThrowsHasAnsweredNo(Medium medium) {
        try (Ends ends = new Ends(medium)) {
            ends.serverHandler.onRequest = request -> {
                throw new IllegalStateException("password=hunter2");
            };
            RpcException refused = failure(RpcException.class, ends.client.request(new ThreadArchiveParams("t")));
            assertEquals(RpcException.INTERNAL_ERROR, refused.code());
            assertEquals("thread/archive failed: IllegalStateException in its handler", refused.reason());
            ends.serverHandler.onRequest = request -> {
                throw new RpcException(RpcException.INVALID_PARAMS, "no such thread");
            };
            refused = failure(RpcException.class, ends.client.request(new ThreadArchiveParams("t")));
            assertEquals("thread/archive was refused: no such thread (-32602)", refused.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void aSideThatDoesNotKeepUpSlowsDownTheOtherAndPastALimitLosesTheConnection(Medium medium) throws Exception {
        ConnectionOptions impatient = ConnectionOptions.client().withInbound(4, Duration.ofMillis(200));
        try (Ends ends = new Ends(medium, impatient, ConnectionOptions.server())) {
            CountDownLatch release = new CountDownLatch(1);
            ends.clientHandler.onNotification = notification -> await(release);
            var answer = ends.client.request(new ThreadArchiveParams("t"));
            for (int number = 0; number < 6; number++) {
                try {
                    ends.server.notify(new ThreadNameUpdatedNotification("t", "n"));
                } catch (TransportException alreadyLost) {
                    break;
                }
            }
            TransportException lost = failure(TransportException.class, answer);
            assertTrue(lost.getMessage().contains("the handler of its messages has taken none for"), lost.getMessage());
            release.countDown();
            ends.serverHandler.closed.get();
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void aServerWithTooMuchToDoRefusesRequestsAtOnce(Medium medium) throws Exception {
        ConnectionOptions small = ConnectionOptions.server().withInbound(2, Duration.ofSeconds(10));
        try (Ends ends = new Ends(medium, ConnectionOptions.client(), small)) {
            CountDownLatch release = new CountDownLatch(1);
            CountDownLatch taken = new CountDownLatch(1);
            ends.serverHandler.onRequest = request -> {
                taken.countDown();
                await(release);
                request.reply(new ThreadArchiveResponse());
            };
            CompletableFuture<ThreadArchiveResponse> first = ends.client.request(new ThreadArchiveParams("t"));
            await(taken);
            List<CompletableFuture<ThreadArchiveResponse>> answers = IntStream.range(0, 3)
                    .mapToObj(number -> ends.client.request(new ThreadArchiveParams("t")))
                    .toList();
            RpcException refused = failure(RpcException.class, answers.get(2));
            assertEquals(RpcException.OVERLOADED, refused.code());
            assertEquals("Server overloaded; retry later.", refused.reason());
            release.countDown();
            first.get();
            answers.get(0).get();
            answers.get(1).get();
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void closingIsIdempotentAndCallableFromCallbacks(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            ends.clientHandler.onNotification = notification -> {
                ends.client.close();
                ends.client.close();
            };
            ends.server.notify(new ThreadNameUpdatedNotification("t", "n"));
            assertEquals(
                    "The connection was closed by this side.",
                    ends.clientHandler.closed.get().getMessage());
            assertEquals(
                    "The connection was closed by this side.",
                    ends.client.closed().get().getMessage());
            assertEquals(
                    "The connection is lost: the other side ended it.",
                    ends.serverHandler.closed.get().getMessage());
            assertThrows(
                    TransportException.class,
                    () -> ends.server.notify(new ThreadNameUpdatedNotification("t", "after")));
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void closingIsBoundedThoughAHandlerHangs(Medium medium) throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (Ends ends = new Ends(medium)) {
            CountDownLatch entered = new CountDownLatch(1);
            ends.clientHandler.onNotification = notification -> {
                entered.countDown();
                await(release);
            };
            ends.server.notify(new ThreadNameUpdatedNotification("t", "n"));
            entered.await();
            var answer = ends.server.request(new CurrentTimeReadParams("t"));
            ends.client.close();
            ends.clientHandler.closed.get(5, TimeUnit.SECONDS);
            failure(TransportException.class, answer);
        } finally {
            release.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void noLockIsHeldOverACallToCodeThatIsNotThisLibrarys(Medium medium) throws Exception {
        try (Ends ends = new Ends(medium)) {
            ends.serverHandler.onRequest = request -> request.reply(new ThreadArchiveResponse());
            CompletableFuture<String> others = new CompletableFuture<>();
            ends.clientHandler.onNotification = notification -> {
                // While this callback runs, another thread uses all of the connection.
                CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
                    ends.client.request(new ThreadArchiveParams("t")).join();
                    ends.client.notify(new InitializedNotification());
                    ends.client.close();
                });
                others.complete(other.handle((done, problem) -> String.valueOf(problem))
                        .completeOnTimeout("blocked", 10, TimeUnit.SECONDS)
                        .join());
            };
            ends.server.notify(new ThreadNameUpdatedNotification("t", "n"));
            assertEquals("null", others.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void closingLeavesNoThreadAndNoHandlerBehind(Medium medium) throws Exception {
        Ends ends = new Ends(medium);
        ends.server.notify(new ThreadNameUpdatedNotification("t", "n"));
        ends.close();
        ends.clientHandler.closed.get();
        ends.serverHandler.closed.get();
        ends.clientHandler.onNotification = late -> ends.clientHandler.onNotification = null;
        assertThrows(
                TransportException.class, () -> ends.server.notify(new ThreadNameUpdatedNotification("t", "late")));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (busyThreads() > 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals(0, busyThreads());
        assertNotNull(ends.clientHandler.onNotification);
    }

    private static long busyThreads() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().startsWith(FramedTransport.class.getName())))
                .count();
    }

    private static CompletableFuture<ThreadArchiveResponse> retryWhileOverloaded(
            Connection connection, ThreadArchiveParams params) {
        return connection
                .request(params)
                .exceptionallyComposeAsync(problem -> retryWhileOverloaded(connection, params));
    }

    private static void sendMany(Connection connection, String thread) {
        for (int number = 0; number < MANY; number++) {
            connection.notify(new ThreadNameUpdatedNotification(thread, Integer.toString(number)));
        }
    }

    private static Object threadOf(Message message) {
        return message instanceof Message.Notification notification
                        && notification.params() instanceof ThreadNameUpdatedNotification event
                ? event.threadId()
                : "";
    }

    private static int number(ThreadNameUpdatedNotification event) {
        return Integer.parseInt(String.valueOf(event.threadName()));
    }

    static <E extends Throwable> E failure(Class<E> type, CompletableFuture<?> future) {
        ExecutionException failed = assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
        return assertInstanceOf(type, failed.getCause());
    }

    static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
