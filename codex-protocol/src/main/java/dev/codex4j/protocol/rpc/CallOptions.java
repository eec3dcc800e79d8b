package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.RequestId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one request differs from its connection's others. Immutable.
 *
 * @param timeout how long to wait for the answer; null for the connection's default, zero for as long as the connection lasts
 * @param id the id to use; null for the connection's next number. A server that asks several connections the same question
 *     gives it the same id everywhere
 */
public record CallOptions(
        @Nullable Duration timeout, @Nullable RequestId id) {
    /** No differences. */
    public static final CallOptions DEFAULT = new CallOptions(null, null);

    /** A request that waits so long for its answer; zero for as long as the connection lasts. */
    public static CallOptions timeout(Duration timeout) {
        return new CallOptions(timeout, null);
    }

    /** A request with the id of the caller's choice. */
    public static CallOptions id(RequestId id) {
        return new CallOptions(null, id);
    }
}
