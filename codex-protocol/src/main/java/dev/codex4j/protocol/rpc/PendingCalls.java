package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.RequestTimeoutException;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.internal.CheapThreads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The requests that wait for their answer. Futures are completed on shared threads, never on the caller of these methods. */
final class PendingCalls {
    private final ConcurrentHashMap<RequestId, Call> calls = new ConcurrentHashMap<>();
    private volatile @Nullable TransportException ended;

    /**
     * Adds a call, unless one with this id waits already.
     *
     * @return completes with the answer or fails; null if the id is taken
     */
    @SuppressWarnings("FutureReturnValueIgnored") // The action that cleans up cannot fail.
    @Nullable
    CompletableFuture<Object> add(RequestId id, Request<?> request, @Nullable Duration timeout) {
        String method = request.method();
        Call call = new Call(request, new CompletableFuture<>());
        if (calls.putIfAbsent(id, call) != null) {
            return null;
        }
        CompletableFuture<?> timer = timeout == null ? null : startTimer(id, method, timeout);
        call.future.whenComplete((result, problem) -> {
            calls.remove(id, call);
            if (timer != null) {
                timer.cancel(false);
            }
        });
        TransportException reason = ended;
        if (reason != null) {
            fail(id, reason.during(method));
        }
        return call.future;
    }

    @Nullable
    Request<?> get(RequestId id) {
        Call call = calls.get(id);
        return call == null ? null : call.request;
    }

    void complete(RequestId id, Object result) {
        Call call = calls.remove(id);
        if (call != null) {
            CheapThreads.shared().execute(() -> call.future.complete(result));
        }
    }

    void fail(RequestId id, RuntimeException problem) {
        Call call = calls.remove(id);
        if (call != null) {
            CheapThreads.shared().execute(() -> call.future.completeExceptionally(problem));
        }
    }

    /** Fails all calls, and those that come later. */
    void end(TransportException reason) {
        ended = reason;
        for (var entry : calls.entrySet()) {
            fail(entry.getKey(), reason.during(entry.getValue().request.method()));
        }
    }

    int size() {
        return calls.size();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The action that expires a call cannot fail.
    private CompletableFuture<?> startTimer(RequestId id, String method, Duration timeout) {
        CompletableFuture<Boolean> timer = new CompletableFuture<>();
        timer.thenRunAsync(() -> fail(id, new RequestTimeoutException(method, timeout)), CheapThreads.shared());
        return timer.completeOnTimeout(true, timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private record Call(Request<?> request, CompletableFuture<Object> future) {}
}
