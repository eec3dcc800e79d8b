package dev.codex4j.protocol.rpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Frames as lines: JSON texts separated by line feeds. Empty lines and carriage returns before the line feed are skipped. */
final class LineChannel implements FrameChannel {
    private static final int INITIAL_BYTES = 16 * 1024;
    /** A buffer that one huge line made larger than this is not kept for the lines after it. */
    private static final int KEPT_BYTES = 1024 * 1024;

    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[INITIAL_BYTES];
    private int start;
    private int scanned;
    private int end;

    LineChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public @Nullable ByteBuffer read(int maxBytes) throws IOException {
        while (true) {
            while (scanned < end) {
                if (buffer[scanned++] == '\n') {
                    int lineStart = start;
                    int lineEnd = scanned - 1;
                    start = scanned;
                    if (lineEnd > lineStart && buffer[lineEnd - 1] == '\r') {
                        lineEnd--;
                    }
                    if (lineEnd - lineStart > maxBytes) {
                        throw new FrameTooLargeException(maxBytes);
                    }
                    if (lineEnd > lineStart) {
                        return ByteBuffer.wrap(buffer, lineStart, lineEnd - lineStart);
                    }
                }
            }
            if (end - start > maxBytes) {
                throw new FrameTooLargeException(maxBytes);
            }
            makeRoom();
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) {
                // A line without its line feed was cut off: it is not a message.
                return null;
            }
            end += count;
        }
    }

    private void makeRoom() {
        int held = end - start;
        if (held == 0 && buffer.length > KEPT_BYTES) {
            buffer = new byte[INITIAL_BYTES];
        } else if (held == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 16L, buffer.length * 2L));
        } else if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, held);
        }
        start = 0;
        scanned = held;
        end = held;
    }

    @Override
    public void write(byte[] frame) throws IOException {
        byte[] line = Arrays.copyOf(frame, frame.length + 1);
        line[frame.length] = '\n';
        out.write(line);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (in) {
            out.close();
        }
    }
}
