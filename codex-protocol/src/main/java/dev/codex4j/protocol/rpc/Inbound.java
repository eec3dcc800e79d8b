package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.TransportException;
import org.jspecify.annotations.Nullable;

/**
 * The receiving end of a {@link Connection}, as its {@link Transport} sees it. None of these methods runs application code.
 * They may wait, for a bounded time, while the application does not keep up: that is the back-pressure.
 */
public interface Inbound {
    /**
     * Takes a message that arrived. Called by one thread at a time for messages whose order matters.
     *
     * @param message the decoded message
     */
    void receive(Message message);

    /**
     * Answers a request that arrived but cannot be decoded.
     *
     * @param id the request's id
     * @param error the answer
     */
    void refuse(RequestId id, RpcError error);

    /**
     * Ends a pending call whose answer arrived but cannot be decoded.
     *
     * @param id the answered request's id
     * @param problem what is wrong with the answer
     */
    void undecodable(RequestId id, ProtocolException problem);

    /**
     * The pending call with this id, from which the type of its answer follows.
     *
     * @param id the id of an answer
     * @return null if no call with this id is pending: the answer is to be ignored
     */
    @Nullable
    Request<?> pending(RequestId id);

    /**
     * The connection is over. Calls after the first have no effect.
     *
     * @param reason what ended it
     */
    void lost(TransportException reason);
}
