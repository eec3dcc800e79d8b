package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.model.StreamRetries;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.protocol.server.ErrorNotification;
import dev.codex4j.protocol.server.WarningNotification;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The pause between two attempts to ask the model. */
final class RetryPause {
    private final TurnEvents events;

    RetryPause(TurnEvents events) {
        this.events = events;
    }

    /**
     * Tells clients that another attempt follows, and waits for its time.
     *
     * @param waker registers what ends the pause early
     * @return false if the pause was ended early
     */
    boolean take(StreamRetries.Retry retry, Function<Runnable, Cancellation.Registration> waker) {
        tell(retry);
        CompletableFuture<Void> woken = new CompletableFuture<>();
        try (Cancellation.Registration registration = waker.apply(() -> woken.complete(null))) {
            woken.get(retry.delay().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new AssertionError("nobody fails this future", e);
        }
        return false;
    }

    private void tell(StreamRetries.Retry retry) {
        switch (retry.told()) {
            case NOT -> {}
            case AS_WARNING ->
                events.emit(WarningNotification.builder(retry.message())
                        .threadId(events.threadId())
                        .build());
            case AS_ERROR ->
                events.emit(new ErrorNotification(
                        TurnErrors.retrying(retry.message(), retry.httpStatus(), retry.details()),
                        true,
                        events.threadId(),
                        events.turnId()));
        }
    }
}
