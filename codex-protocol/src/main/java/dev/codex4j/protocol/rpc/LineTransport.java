package dev.codex4j.protocol.rpc;

import java.io.InputStream;
import java.io.OutputStream;

/** Messages as lines of JSON over a pair of streams: standard input and output, a socket, a pipe. */
public final class LineTransport {
    private LineTransport() {}

    /**
     * A transport over two streams with the default limits.
     *
     * @param side which end this is
     * @param in where the other side's lines come from
     * @param out where lines for the other side go; need not be buffered
     */
    public static Transport over(Side side, InputStream in, OutputStream out) {
        return over(side, in, out, FramedTransport.Limits.DEFAULT);
    }

    /**
     * A transport over two streams. It owns them: closing it closes both, the output first.
     *
     * @param side which end this is
     * @param in where the other side's lines come from
     * @param out where lines for the other side go; need not be buffered
     * @param limits sizes and waiting times
     */
    public static Transport over(Side side, InputStream in, OutputStream out, FramedTransport.Limits limits) {
        return new FramedTransport(side, new LineChannel(in, out), limits);
    }
}
