package dev.codex4j.harness.internal.model;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Splits a stream of server-sent events into the data of each event, whatever way it is cut into buffers. Names, ids,
 * comments and retry hints are passed over; an event that the end of the stream cuts off never appears.
 */
final class ServerSentEvents {
    /** An event held more data than any real response has. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(int limit) {
            super("an event of the response is larger than " + limit + " bytes", null, false, false);
        }
    }

    private static final byte[] DATA = {'d', 'a', 't', 'a'};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int maximumSize;
    private final Consumer<byte[]> events;
    private byte[] line = new byte[1024];
    private int lineLength;
    private byte[] data = new byte[0];
    private boolean hasData;
    private boolean afterCarriageReturn;
    private boolean firstLine = true;

    /** {@code events} receives the UTF-8 data of each event. */
    ServerSentEvents(int maximumSize, Consumer<byte[]> events) {
        this.maximumSize = maximumSize;
        this.events = events;
    }

    void feed(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (next == '\n' && afterCarriageReturn) {
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = next == '\r';
            if (next == '\n' || next == '\r') {
                endLine();
            } else {
                append(next);
            }
        }
    }

    private void append(byte next) {
        if (lineLength == line.length) {
            if (lineLength >= maximumSize) {
                throw new TooLarge(maximumSize);
            }
            line = Arrays.copyOf(line, Math.min(maximumSize, lineLength * 2));
        }
        line[lineLength++] = next;
    }

    private void endLine() {
        int start = 0;
        if (firstLine && startsWith(BYTE_ORDER_MARK, 0)) {
            start = BYTE_ORDER_MARK.length;
        }
        firstLine = false;
        if (lineLength == start) {
            dispatch();
        } else if (startsWith(DATA, start)) {
            int colon = start + DATA.length;
            if (colon == lineLength) {
                addData(colon);
            } else if (line[colon] == ':') {
                int value = colon + 1;
                addData(value < lineLength && line[value] == ' ' ? value + 1 : value);
            }
        }
        lineLength = 0;
    }

    private boolean startsWith(byte[] prefix, int offset) {
        return lineLength - offset >= prefix.length
                && Arrays.equals(line, offset, offset + prefix.length, prefix, 0, prefix.length);
    }

    private void addData(int from) {
        int length = lineLength - from;
        if (!hasData) {
            data = Arrays.copyOfRange(line, from, lineLength);
            hasData = true;
            return;
        }
        int at = data.length;
        if (at + 1L + length > maximumSize) {
            throw new TooLarge(maximumSize);
        }
        data = Arrays.copyOf(data, at + 1 + length);
        data[at] = '\n';
        System.arraycopy(line, from, data, at + 1, length);
    }

    private void dispatch() {
        if (hasData) {
            hasData = false;
            byte[] complete = data;
            data = new byte[0];
            events.accept(complete);
        }
    }
}
