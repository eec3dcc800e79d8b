package dev.codex4j.harness.internal.store.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Reads fields from a part of a byte array; throws {@link IndexOutOfBoundsException} beyond its end. Plain arithmetic, because
 * most of the reading is done once, by a JVM that has just started and has compiled nothing yet.
 */
final class IndexReader {
    private final byte[] bytes;
    private final int end;
    private final Map<String, String> names;
    private int position;

    /**
     * Reads a part.
     *
     * @param names keeps one copy of each repeated text
     */
    IndexReader(byte[] bytes, int start, int end, Map<String, String> names) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
        this.names = names;
    }

    int remaining() {
        return end - position;
    }

    byte int8() {
        return bytes[take(Byte.BYTES)];
    }

    int int32() {
        int at = take(Integer.BYTES);
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }

    long int64() {
        return (long) int32() << 32 | (int32() & 0xffffffffL);
    }

    /** As {@link java.io.DataOutput#writeUTF} has written names of files and ids. */
    String text() {
        int at = take(Short.BYTES);
        int length = (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
        return new String(bytes, take(length), length, StandardCharsets.UTF_8);
    }

    String repeatedText() {
        String text = text();
        String known = names.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** All that is left. */
    Part rest() {
        int length = remaining();
        return new Part(bytes, take(length), length);
    }

    /** A part of an array. */
    static final class Part {
        static final Part EMPTY = new Part(new byte[0], 0, 0);

        private final byte[] bytes;
        private final int start;
        private final int length;

        private Part(byte[] bytes, int start, int length) {
            this.bytes = bytes;
            this.start = start;
            this.length = length;
        }

        boolean isEmpty() {
            return length == 0;
        }

        byte[] copy() {
            return Arrays.copyOfRange(bytes, start, start + length);
        }
    }

    private int take(int length) {
        if (length > end - position) {
            throw new IndexOutOfBoundsException(position + length);
        }
        int at = position;
        position += length;
        return at;
    }
}
