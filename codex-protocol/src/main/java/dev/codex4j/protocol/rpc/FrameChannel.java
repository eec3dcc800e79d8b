package dev.codex4j.protocol.rpc;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A medium that carries whole frames, each one JSON text in UTF-8: lines of a stream, messages of a web socket. Blocking; one
 * thread reads while another writes. Wrapped in a {@link FramedTransport}.
 */
public interface FrameChannel extends AutoCloseable {
    /**
     * Waits for the next frame.
     *
     * @param maxBytes the largest frame to accept
     * @return the frame in an array-backed buffer, valid until the next call; null at the end of the stream
     * @throws FrameTooLargeException if a larger one arrives; the channel cannot be read on
     * @throws IOException if the medium fails
     */
    @Nullable
    ByteBuffer read(int maxBytes) throws IOException;

    /**
     * Writes one frame and flushes it.
     *
     * @param frame the JSON text, without any separator
     * @throws IOException if the medium fails
     */
    void write(byte[] frame) throws IOException;

    /**
     * Closes the medium. A read or write that waits ends if the medium allows it. May itself wait for the medium.
     *
     * @throws IOException if the medium fails
     */
    @Override
    void close() throws IOException;

    /** A frame exceeded the limit. */
    final class FrameTooLargeException extends IOException {
        /** A frame exceeded {@code maxBytes}. */
        public FrameTooLargeException(int maxBytes) {
            super("a message larger than " + maxBytes + " bytes arrived");
        }
    }
}
