package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.TransportException;

/**
 * What an application does with what arrives. The methods run on the connection's executor, never on its reader; they may
 * block, throw, and use the connection, which delays only the lane that the message is in. Within a lane messages come in
 * the order in which they arrived, one at a time.
 */
public interface ConnectionHandler {
    /**
     * A request arrived. It may be answered here or later, from any thread; it stays open until then. What this method throws
     * refuses it: an {@link RpcException} with its own code, anything else as an internal error (−32603).
     *
     * @param request what is asked, and the means to answer
     */
    void onRequest(IncomingRequest request);

    /**
     * A notification arrived. What this method throws is logged.
     *
     * @param notification the notification
     */
    void onNotification(Notification notification);

    /**
     * The connection is over: nothing arrives any more. Called once, after what had arrived before was delivered (or, if
     * that takes long, without waiting for it on end).
     *
     * @param reason what ended it
     */
    default void onClosed(TransportException reason) {}

    /**
     * The lane that a request or notification belongs to. Lanes are delivered side by side, so that a slow handler of one
     * does not hold up the others. By default all messages share one lane.
     *
     * <p>This method alone runs where messages are routed: it must return at once and must not block.
     *
     * @param message a request or notification
     * @return a key; messages with equal keys keep their order
     */
    default Object lane(Message message) {
        return "";
    }
}
