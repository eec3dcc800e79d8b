package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.internal.CheapThreads;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How a connection behaves. Immutable; start from {@link #client()} or {@link #server()}.
 *
 * @param side which end this is; a server stamps its notifications with the time and refuses requests when it has too much
 *     to do
 * @param executor runs the handler; by default a cheap thread for each lane that has something to do
 * @param requestTimeout how long a request waits for its answer unless it says otherwise; null for as long as the connection
 *     lasts
 * @param inboundCapacity how many messages may wait in one lane
 * @param inboundWait how long the connection waits for room in a lane before it is given up
 * @param clock tells a server's notifications when they were sent
 */
public record ConnectionOptions(
        Side side,
        Executor executor,
        @Nullable Duration requestTimeout,
        int inboundCapacity,
        Duration inboundWait,
        Clock clock) {
    private static final int CLIENT_CAPACITY = 1024;
    private static final int SERVER_CAPACITY = 128;
    private static final Duration INBOUND_WAIT = Duration.ofSeconds(30);
    private static final Duration CLIENT_TIMEOUT = Duration.ofMinutes(2);

    /** A client: two minutes for an answer, 1024 messages a lane, 30 s for a slow handler. */
    public static ConnectionOptions client() {
        return new ConnectionOptions(
                Side.CLIENT, CheapThreads.shared(), CLIENT_TIMEOUT, CLIENT_CAPACITY, INBOUND_WAIT, Clock.systemUTC());
    }

    /** A server: answers to its requests, which people give, may take as long as the connection lasts; 128 messages a lane. */
    public static ConnectionOptions server() {
        return new ConnectionOptions(
                Side.SERVER, CheapThreads.shared(), null, SERVER_CAPACITY, INBOUND_WAIT, Clock.systemUTC());
    }

    /** These options with another executor for the handler. */
    public ConnectionOptions withExecutor(Executor other) {
        return new ConnectionOptions(side, other, requestTimeout, inboundCapacity, inboundWait, clock);
    }

    /** These options with another time for answers; null for as long as the connection lasts. */
    public ConnectionOptions withRequestTimeout(@Nullable Duration timeout) {
        return new ConnectionOptions(side, executor, timeout, inboundCapacity, inboundWait, clock);
    }

    /** These options with other bounds for a handler that does not keep up. */
    public ConnectionOptions withInbound(int capacity, Duration wait) {
        return new ConnectionOptions(side, executor, requestTimeout, capacity, wait, clock);
    }

    /** These options with another clock. */
    public ConnectionOptions withClock(Clock other) {
        return new ConnectionOptions(side, executor, requestTimeout, inboundCapacity, inboundWait, other);
    }
}
