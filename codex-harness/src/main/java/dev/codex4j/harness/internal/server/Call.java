package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.rpc.IncomingRequest;

/**
 * A request on its way through the server.
 *
 * @param <R> its answer
 */
final class Call<R> implements Reply<R> {
    private final IncomingRequest request;
    private final ServerConnection connection;

    Call(IncomingRequest request, ServerConnection connection) {
        this.request = request;
        this.connection = connection;
    }

    /** Who asks. */
    ServerConnection connection() {
        return connection;
    }

    @Override
    public void succeed(R answer) {
        request.reply(answer);
    }

    @Override
    public void fail(RpcException refusal) {
        request.fail(refusal);
    }
}
