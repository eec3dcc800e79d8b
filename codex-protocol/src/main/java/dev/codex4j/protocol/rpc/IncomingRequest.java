package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.RpcException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/** A request of the other side, to be answered exactly once: the first answer goes out, later ones have no effect. */
public final class IncomingRequest {
    private final RequestId id;
    private final Request<?> params;
    private final BiConsumer<IncomingRequest, Message> answerer;
    private final AtomicBoolean answered = new AtomicBoolean();

    IncomingRequest(RequestId id, Request<?> params, BiConsumer<IncomingRequest, Message> answerer) {
        this.id = id;
        this.params = params;
        this.answerer = answerer;
    }

    /** The id that the other side gave it. */
    public RequestId id() {
        return id;
    }

    /** The request's method. */
    public String method() {
        return params.method();
    }

    /** What is asked. */
    public Request<?> params() {
        return params;
    }

    /**
     * Answers the request.
     *
     * @param result the record that the method's answer consists of
     * @return whether this was the answer: false if there was one before or the connection is over
     * @throws IllegalArgumentException if the method's answers are of another type; the request is still open
     */
    public boolean reply(Object result) {
        Class<?> expected = params.resultType();
        if (!expected.isInstance(result)) {
            throw new IllegalArgumentException("The answer to " + params.method() + " is a " + expected.getSimpleName()
                    + ", not a " + result.getClass().getSimpleName() + ".");
        }
        return answer(new Message.Response(id, result));
    }

    /**
     * Refuses the request.
     *
     * @param code the JSON-RPC error code; see {@link RpcException} for the usual ones
     * @param message why
     * @return whether this was the answer: false if there was one before or the connection is over
     */
    public boolean fail(long code, String message) {
        return fail(new RpcError(code, message));
    }

    /**
     * Refuses the request.
     *
     * @param error why
     * @return whether this was the answer: false if there was one before or the connection is over
     */
    public boolean fail(RpcError error) {
        return answer(new Message.Failure(id, error));
    }

    /**
     * Refuses the request because handling it failed: with the code of an {@link RpcException}, or else as an internal error
     * whose message names only the kind of failure, since texts of exceptions may hold secrets.
     *
     * @param thrown what went wrong
     * @return whether this was the answer: false if there was one before or the connection is over
     */
    public boolean fail(Throwable thrown) {
        if (thrown instanceof RpcException refusal) {
            return fail(RpcError.of(refusal));
        }
        return fail(
                RpcException.INTERNAL_ERROR,
                method() + " failed: " + thrown.getClass().getSimpleName() + " in its handler");
    }

    /** Whether it was answered, or the connection ended before it was. */
    public boolean isAnswered() {
        return answered.get();
    }

    /** The connection is over: no answer is possible any more. */
    void abandon() {
        answered.set(true);
    }

    private boolean answer(Message answer) {
        if (!answered.compareAndSet(false, true)) {
            return false;
        }
        answerer.accept(this, answer);
        return true;
    }

    /** Method and id; parameters may hold secrets. */
    @Override
    public String toString() {
        return "request " + params.method() + " " + Wire.text(id);
    }
}
