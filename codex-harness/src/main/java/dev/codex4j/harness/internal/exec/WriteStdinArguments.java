package dev.codex4j.harness.internal.exec;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a call of {@code write_stdin} asks for.
 *
 * @param sessionId the session to write to
 * @param characters what to type; empty to only look
 * @param requestedYieldMillis how long to wait, as it was written; null for the default
 * @param maxOutputTokens the budget for the output; null for the model's own
 */
public record WriteStdinArguments(
        int sessionId,
        String characters,
        @Nullable Long requestedYieldMillis,
        @Nullable Long maxOutputTokens) {

    /** The longest wait of a call that writes nothing, unless the configuration says otherwise. */
    public static final Duration MAX_POLL = Duration.ofMinutes(5);

    private static final long MIN_WRITE_MILLIS = 250;
    private static final long MAX_WRITE_MILLIS = 30_000;
    private static final long MIN_POLL_MILLIS = 5_000;

    /** Only the session's id: whether the session exists is checked before the other arguments are. */
    public static int sessionId(String json) {
        return ToolArguments.parse(json).requiredInt("session_id");
    }

    /**
     * Reads the arguments' JSON text.
     *
     * @throws ArgumentException with the answer for the model if they cannot be used
     */
    public static WriteStdinArguments parse(String json) {
        ToolArguments arguments = ToolArguments.parse(json);
        return new WriteStdinArguments(
                arguments.requiredInt("session_id"),
                arguments.text("chars", ""),
                arguments.optionalUnsigned("yield_time_ms", "u64"),
                arguments.optionalUnsigned("max_output_tokens", "usize"));
    }

    /** How long to wait when a call that writes nothing may wait at most {@code maxPoll}. */
    public Duration yieldTime(Duration maxPoll) {
        long millis = requestedYieldMillis == null ? MIN_WRITE_MILLIS : requestedYieldMillis;
        if (characters.isEmpty()) {
            long longest = Math.max(MIN_POLL_MILLIS, maxPoll.toMillis());
            return Duration.ofMillis(Math.max(MIN_POLL_MILLIS, Math.min(longest, millis)));
        }
        return Duration.ofMillis(Math.max(MIN_WRITE_MILLIS, Math.min(MAX_WRITE_MILLIS, millis)));
    }

    /** How much output is wanted from a model with this limit of its own. */
    public OutputLimit outputLimit(OutputLimit model) {
        return model.lowered(maxOutputTokens);
    }
}
