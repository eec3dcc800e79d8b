package dev.codex4j.harness.internal.exec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Turns bytes that arrive in any pieces into text without cutting a character in two. What is not UTF-8 becomes U+FFFD.
 * Not safe for use by several threads.
 */
public final class Utf8Pieces {
    private static final int LONGEST_CHARACTER = 4;

    private final int pieceLimit;
    private final Consumer<String> sink;
    private byte[] rest = new byte[0];

    /** Pieces hold at most that many bytes of the original. */
    public Utf8Pieces(int pieceLimit, Consumer<String> sink) {
        if (pieceLimit < LONGEST_CHARACTER) {
            throw new IllegalArgumentException("a piece must have room for one character");
        }
        this.pieceLimit = pieceLimit;
        this.sink = sink;
    }

    /** Adds bytes; what is complete of them goes to the sink. */
    public void append(byte[] bytes, int length) {
        byte[] joined = Arrays.copyOf(rest, rest.length + length);
        System.arraycopy(bytes, 0, joined, rest.length, length);
        int position = 0;
        while (position < joined.length) {
            int end = completeEnd(joined, position, Math.min(joined.length, position + pieceLimit));
            if (end == position) {
                break;
            }
            sink.accept(new String(joined, position, end - position, UTF_8));
            position = end;
        }
        rest = Arrays.copyOfRange(joined, position, joined.length);
    }

    /** Delivers what was held back for the rest of a character that will not come. */
    public void finish() {
        if (rest.length > 0) {
            sink.accept(new String(rest, UTF_8));
            rest = new byte[0];
        }
    }

    /** The end of the longest run that does not stop inside a character that could still become whole. */
    private static int completeEnd(byte[] bytes, int from, int to) {
        for (int back = 1; back < LONGEST_CHARACTER && to - back >= from; back++) {
            int unit = bytes[to - back] & 0xff;
            if ((unit & 0xc0) != 0x80) {
                return back < lengthAfter(unit) ? to - back : to;
            }
        }
        return to;
    }

    private static int lengthAfter(int lead) {
        if (lead >= 0xf0 && lead <= 0xf4) {
            return 4;
        }
        if (lead >= 0xe0 && lead < 0xf0) {
            return 3;
        }
        return lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
    }
}
