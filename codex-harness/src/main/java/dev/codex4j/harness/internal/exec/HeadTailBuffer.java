package dev.codex4j.harness.internal.exec;

import java.util.Arrays;

/** Keeps the first and the last bytes of a stream of any length. Not safe for use by several threads. */
public final class HeadTailBuffer {
    /** What a command's output is kept in. */
    public static final int STANDARD_CAPACITY = 1 << 20;

    private final int headLimit;
    private final int tailLimit;
    private byte[] head = new byte[0];
    private int headLength;
    private byte[] tail = new byte[0];
    private int tailStart;
    private int tailLength;
    private long total;

    /** A buffer that keeps that many bytes, half of them from either end. */
    public HeadTailBuffer(int capacity) {
        this.headLimit = capacity / 2;
        this.tailLimit = capacity - headLimit;
    }

    /** Adds bytes at the end. */
    public void append(byte[] bytes, int length) {
        total += length;
        int intoHead = Math.min(length, headLimit - headLength);
        if (intoHead > 0) {
            head = grown(head, headLength + intoHead, headLimit);
            System.arraycopy(bytes, 0, head, headLength, intoHead);
            headLength += intoHead;
        }
        if (length > intoHead) {
            appendTail(bytes, Math.max(intoHead, length - tailLimit), length);
        }
    }

    private void appendTail(byte[] bytes, int from, int to) {
        int count = to - from;
        if (tailLength + count > tail.length && tail.length < tailLimit) {
            // The ring has never wrapped while it can still grow, so its bytes start at zero.
            tail = grown(tail, Math.min(tailLength + count, tailLimit), tailLimit);
        }
        int overflow = Math.max(0, tailLength + count - tail.length);
        tailStart = tail.length == 0 ? 0 : (tailStart + overflow) % tail.length;
        tailLength -= overflow;
        int end = (tailStart + tailLength) % tail.length;
        int firstPart = Math.min(count, tail.length - end);
        System.arraycopy(bytes, from, tail, end, firstPart);
        System.arraycopy(bytes, from + firstPart, tail, 0, count - firstPart);
        tailLength += count;
    }

    private static byte[] grown(byte[] array, int needed, int limit) {
        if (needed <= array.length) {
            return array;
        }
        return Arrays.copyOf(array, (int) Math.min(limit, Math.max(needed, array.length * 2L)));
    }

    /** What is kept now. */
    public CapturedOutput snapshot() {
        byte[] kept = Arrays.copyOf(head, headLength + tailLength);
        int firstPart = Math.min(tailLength, tail.length - tailStart);
        System.arraycopy(tail, tailStart, kept, headLength, firstPart);
        System.arraycopy(tail, 0, kept, headLength + firstPart, tailLength - firstPart);
        return new CapturedOutput(kept, headLength, total);
    }

    /** What is kept now; the buffer is empty afterwards. */
    public CapturedOutput take() {
        CapturedOutput taken = snapshot();
        head = new byte[0];
        tail = new byte[0];
        headLength = 0;
        tailStart = 0;
        tailLength = 0;
        total = 0;
        return taken;
    }
}
