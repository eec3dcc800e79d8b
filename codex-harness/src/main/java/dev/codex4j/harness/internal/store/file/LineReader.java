package dev.codex4j.harness.internal.store.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Finds lines in a file from either side. Memory is one block, however long the lines are that are passed over. Sees the
 * file as long as it was at the beginning, whatever is added later.
 */
final class LineReader implements Closeable {
    private static final int BLOCK = 64 * 1024;
    /** Longer lines can neither be kept in memory as one piece nor come from a model. */
    private static final long LONGEST = 1 << 30;

    private final FileChannel channel;
    private final long end;
    private final byte[] block = new byte[BLOCK];
    private long blockStart;
    private int blockLength;

    private LineReader(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    /** Opens a file, which may not be a link. */
    static LineReader open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        try {
            return new LineReader(channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Where a line is, without its newline. */
    record Span(long start, long end) {
        long length() {
            return end - start;
        }
    }

    /** How long the file is. */
    long end() {
        return end;
    }

    /** The line that begins at a place, which must be before the end. */
    Span lineFrom(long start) throws IOException {
        for (long at = start; at < end; ) {
            load(at);
            int from = (int) (at - blockStart);
            for (int i = from; i < blockLength; i++) {
                if (block[i] == '\n') {
                    return new Span(start, blockStart + i);
                }
            }
            at = blockStart + blockLength;
        }
        return new Span(start, end);
    }

    /** The line that ends before a place, which must be behind the beginning and after a newline or the end. */
    Span lineBefore(long place) throws IOException {
        long lineEnd = place;
        if (byteAt(place - 1) == '\n') {
            lineEnd--;
        }
        return new Span(startOfLine(lineEnd), lineEnd);
    }

    /** The beginning of the line that a place is in. */
    long startOfLine(long place) throws IOException {
        for (long at = place; at > 0; ) {
            load(at - 1);
            for (int i = (int) (at - blockStart) - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return blockStart + i + 1;
                }
            }
            at = blockStart;
        }
        return 0;
    }

    /** A line, or as much of its beginning as is asked for. */
    byte[] read(Span span, int atMost) throws IOException {
        int length = (int) Math.min(span.length(), atMost);
        byte[] bytes = new byte[length];
        load(span.start());
        int offset = (int) (span.start() - blockStart);
        int inBlock = Math.min(length, blockLength - offset);
        System.arraycopy(block, offset, bytes, 0, inBlock);
        readFully(ByteBuffer.wrap(bytes, inBlock, length - inBlock), span.start() + inBlock);
        return bytes;
    }

    /** A whole line. */
    byte[] read(Span span) throws IOException {
        if (span.length() > LONGEST) {
            throw new IOException("the line at byte " + span.start() + " has " + span.length() + " bytes");
        }
        return read(span, Integer.MAX_VALUE);
    }

    private byte byteAt(long place) throws IOException {
        load(place);
        return block[(int) (place - blockStart)];
    }

    private void load(long place) throws IOException {
        if (place >= blockStart && place < blockStart + blockLength) {
            return;
        }
        blockLength = 0;
        blockStart = place - place % BLOCK;
        int length = (int) Math.min(BLOCK, end - blockStart);
        readFully(ByteBuffer.wrap(block, 0, length), blockStart);
        blockLength = length;
    }

    private void readFully(ByteBuffer target, long from) throws IOException {
        long at = from;
        while (target.hasRemaining()) {
            int count = channel.read(target, at);
            if (count < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            at += count;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
