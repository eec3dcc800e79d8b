package dev.codex4j.harness.internal.goal;

import dev.codex4j.harness.model.TokenUsage;
import java.time.Clock;

/** What was spent on a goal and is not booked on it yet. Whoever uses it brings the lock. */
final class GoalProgress {
    private final Clock clock;
    private boolean counting;
    private long tokens;
    private long markMs;

    GoalProgress(Clock clock) {
        this.clock = clock;
    }

    /** Counts from now on; goes on counting if it does already. */
    void count() {
        if (!counting) {
            counting = true;
            tokens = 0;
            markMs = clock.millis();
        }
    }

    /** Counts no longer; what is not booked is lost. */
    void stop() {
        counting = false;
    }

    /** Input that the provider had cached costs next to nothing and is not counted. */
    void add(TokenUsage usage) {
        if (counting) {
            tokens += usage.inputTokens() - usage.cachedInputTokens() + usage.outputTokens();
        }
    }

    /**
     * What there is to book.
     *
     * @param tokens used since the last time
     * @param seconds whole seconds since the last time; the rest is kept for the next
     */
    record Spent(long tokens, long seconds) {
        boolean isNothing() {
            return tokens == 0 && seconds == 0;
        }
    }

    Spent take() {
        if (!counting) {
            return new Spent(0, 0);
        }
        long seconds = Math.max(0, clock.millis() - markMs) / 1000;
        Spent spent = new Spent(tokens, seconds);
        tokens = 0;
        markMs += seconds * 1000;
        return spent;
    }
}
