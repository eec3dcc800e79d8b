package dev.codex4j.harness.model;

import org.jspecify.annotations.Nullable;

/**
 * What a response said about one meter of the account.
 *
 * @param limitId the meter: {@code codex}, or {@code codex_} and the name of an additional one
 * @param limitName the meter's name for people, null if not given
 * @param primary the short window, null if not given
 * @param secondary the long window, null if not given
 * @param credits credits beyond the windows, null if not given
 */
public record RateLimitSnapshot(
        String limitId,
        @Nullable String limitName,
        @Nullable Window primary,
        @Nullable Window secondary,
        @Nullable Credits credits) {

    /**
     * One window of a meter.
     *
     * @param usedPercent how much is used, 0 to 100
     * @param windowMinutes the window's length, null if not given
     * @param resetsAt when it starts anew, in seconds since 1970, null if not given
     */
    public record Window(
            double usedPercent,
            @Nullable Long windowMinutes,
            @Nullable Long resetsAt) {}

    /**
     * Credits of the account.
     *
     * @param hasCredits whether there are any
     * @param unlimited whether they never run out
     * @param balance what is left, in the server's own words, null if not given
     */
    public record Credits(
            boolean hasCredits, boolean unlimited, @Nullable String balance) {}
}
