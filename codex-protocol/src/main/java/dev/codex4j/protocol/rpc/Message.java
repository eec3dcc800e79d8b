package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One JSON-RPC message with its typed content by reference. In process the very records go over; transports that carry bytes
 * encode and decode them.
 */
public sealed interface Message {
    /**
     * Asks the other side for something.
     *
     * @param id tells the answer apart; unique among the sender's unanswered requests
     * @param params the request, which knows its method
     */
    record Request(RequestId id, dev.codex4j.protocol.Request<?> params) implements Message {
        /** Method and id; parameters may hold secrets. */
        @Override
        public String toString() {
            return "request " + params.method() + " " + Wire.text(id);
        }
    }

    /**
     * Tells the other side something.
     *
     * @param params the notification, which knows its method
     * @param emittedAtMs when a server sent it, in milliseconds since the epoch; clients send none
     */
    record Notification(
            dev.codex4j.protocol.Notification params,
            @Nullable Long emittedAtMs) implements Message {
        /** The method; parameters may hold secrets. */
        @Override
        public String toString() {
            return "notification " + params.method();
        }
    }

    /**
     * Answers a request.
     *
     * @param id the request's id
     * @param result the result record
     */
    record Response(RequestId id, Object result) implements Message {
        /** The id; results may hold secrets. */
        @Override
        public String toString() {
            return "response " + Wire.text(id);
        }
    }

    /**
     * Refuses a request.
     *
     * @param id the request's id
     * @param error why
     */
    record Failure(RequestId id, RpcError error) implements Message {
        /** Id and code; texts may hold secrets. */
        @Override
        public String toString() {
            return "failure " + Wire.text(id) + " (" + error.code() + ")";
        }
    }
}
