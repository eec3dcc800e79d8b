package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.ClientRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Knows who answers which request. Filled once, then read by many threads. */
final class Router {
    private final Map<Class<?>, Handler<?, ?>> handlers = new HashMap<>();

    /**
     * Answers one kind of request.
     *
     * @param <P> the request
     * @param <R> its answer
     */
    @FunctionalInterface
    interface Handler<P extends ClientRequest<R>, R> {
        /**
         * Answers the call now or later. Runs on the connection's lane, so it must not wait for the model, a tool or a
         * client; what it throws refuses the call.
         */
        void handle(P params, Call<R> call);
    }

    <P extends ClientRequest<R>, R> void on(Class<P> params, Handler<P, R> handler) {
        handlers.put(params, handler);
    }

    /** For requests that are answered at once. */
    <P extends ClientRequest<R>, R> void answer(Class<P> params, Function<P, R> answer) {
        on(params, (request, call) -> call.succeed(answer.apply(request)));
    }

    @SuppressWarnings("unchecked") // on() pairs each class with a handler of its type
    <P extends ClientRequest<R>, R> void route(P params, Call<R> call) {
        Handler<P, R> handler = (Handler<P, R>) handlers.get(params.getClass());
        if (handler == null) {
            throw Refusals.invalid(params.method() + " is not supported by this server");
        }
        try {
            handler.handle(params, call);
        } catch (ThreadStoreException e) {
            throw Refusals.storage(e);
        }
    }
}
