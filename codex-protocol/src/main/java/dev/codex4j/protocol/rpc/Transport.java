package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.TransportException;

/**
 * How messages travel to the other side and back. An implementation carries one connection between two sides, once; it is
 * handed to {@link Connection#open}, which starts it.
 *
 * <p>Messages are typed. An in-process implementation hands them over as they are; one that carries bytes uses a
 * {@link MessageCodec}. To carry frames over another medium, implement {@link FrameChannel} and wrap it in a
 * {@link FramedTransport}, which brings the queue, the threads and the limits; implement this interface directly only where
 * that does not fit.
 *
 * <p>The contract, beyond the methods' own words: messages arrive in the order in which they were sent; outbound queues are
 * bounded; {@link Inbound#lost} is called exactly once, after the last message, whoever ended the connection.
 */
public interface Transport extends AutoCloseable {
    /**
     * Begins to deliver what arrives to {@code inbound}. Called once. Returns at once.
     *
     * @param inbound the connection's receiving end
     */
    void start(Inbound inbound);

    /**
     * Sends a message, waiting while the other side does not keep up. Callable from any thread, also before anything was
     * received.
     *
     * @param message what to send
     * @throws TransportException if the connection is or gets lost, or this thread is interrupted while it waits (then
     *     nothing was sent and the interrupt flag is set)
     * @throws dev.codex4j.protocol.ProtocolException if the message alone is too large; the connection goes on
     */
    void send(Message message);

    /**
     * Refuses a request if that is possible without waiting.
     *
     * @param refusal the answer to send
     * @return false if it was not taken, because the other side does not keep up or the connection is lost
     */
    boolean offer(Message.Failure refusal);

    /**
     * Ends the connection. What was sent before is still tried to be delivered, for a bounded time. Idempotent, returns
     * soon, callable from any thread including those that deliver.
     */
    @Override
    void close();
}
