package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.RolloutLine;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The part of one file that belongs to a history: from its beginning to where another segment goes on. Lines without
 * ordinals are counted instead.
 */
final class Segment implements Closeable {
    /** Enough for the fields before the payload. */
    private static final int HEAD_BYTES = 256;
    /** Ranges smaller than this are read through rather than halved. */
    private static final int NARROW = 64 * 1024;

    private final RolloutFile file;
    private final LineReader reader;
    private final long limit;
    private final SegmentStart start;

    private Segment(RolloutFile file, LineReader reader, long limit, SegmentStart start) {
        this.file = file;
        this.reader = reader;
        this.limit = limit;
        this.start = start;
    }

    /**
     * Opens a file.
     *
     * @param limit the first ordinal that does not belong to the history, {@link Long#MAX_VALUE} if all do
     */
    static Segment open(RolloutFile file, long limit) throws IOException {
        LineReader reader = LineReader.open(file.path());
        try {
            return new Segment(file, reader, limit, SegmentStart.read(reader));
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    RolloutFile file() {
        return file;
    }

    /** How it begins. */
    SegmentStart start() {
        return start;
    }

    /** The first ordinal that does not belong to the history. */
    long limit() {
        return limit;
    }

    /** How long the file is, in bytes. */
    long bytes() {
        return reader.end();
    }

    /** A line with its place in the file. */
    record Found(RolloutLine line, long start, long end) {}

    /** Where to read on. {@code number} is the ordinal of the line behind it and matters only where lines have none. */
    record Place(long at, long number) {}

    /** The place before the first line. */
    Place first() {
        return new Place(0, start.firstOrdinal());
    }

    /** The place behind the last line. */
    Place last() throws IOException {
        return new Place(reader.end(), start.numbered() ? 0 : next());
    }

    /** The place before the first line with that ordinal or a higher one; of equal ones, the first. */
    Place seek(long ordinal) throws IOException {
        return start.numbered() ? new Place(halve(ordinal), 0) : count(ordinal);
    }

    /** The ordinal after that of the last line that can be read; that of the first line if none can. */
    long next() throws IOException {
        if (!start.numbered()) {
            return count(Long.MAX_VALUE).number();
        }
        for (long at = reader.end(); at > 0; ) {
            LineReader.Span span = reader.lineBefore(at);
            RolloutLine line = span.length() == 0 ? null : LineFormat.parse(reader.read(span));
            if (line != null && line.ordinal() != LineFormat.NO_ORDINAL) {
                return line.ordinal() + 1;
            }
            at = span.start();
        }
        return start.firstOrdinal();
    }

    /** A step of a scan: where the next one begins, and what was found on the way if it was wanted and whole. */
    record Step(Place next, @Nullable Found found) {}

    /** Reads the line before a place, which is not the beginning. */
    Step back(Place place, LineFilter filter) throws IOException {
        LineReader.Span span = reader.lineBefore(place.at());
        long number = place.number() - 1;
        return new Step(new Place(span.start(), number), find(span, number, filter));
    }

    /** Reads the line after a place, which is not the end. */
    Step forth(Place place, LineFilter filter) throws IOException {
        LineReader.Span span = reader.lineFrom(place.at());
        Place next = new Place(Math.min(span.end() + 1, reader.end()), place.number() + 1);
        return new Step(next, find(span, place.number(), filter));
    }

    private @Nullable Found find(LineReader.Span span, long number, LineFilter filter) throws IOException {
        if (span.length() == 0) {
            return null;
        }
        byte[] beginning = reader.read(span, HEAD_BYTES);
        LineFormat.Head head = LineFormat.sniff(beginning, 0, beginning.length);
        if (head != null && !filter.wants(head.type())) {
            return null;
        }
        RolloutLine line = LineFormat.parse(beginning.length == span.length() ? beginning : reader.read(span));
        if (line == null || !filter.wants(line.entry().type())) {
            return null;
        }
        if (!start.numbered()) {
            line = new RolloutLine(number, line.entry());
        }
        return line.ordinal() == LineFormat.NO_ORDINAL ? null : new Found(line, span.start(), span.end());
    }

    private long halve(long ordinal) throws IOException {
        long low = 0;
        long high = reader.end();
        while (high - low > NARROW) {
            long middle = reader.startOfLine(low + (high - low) / 2);
            LineAt found = firstNumbered(Math.max(middle, low), high);
            if (found == null) {
                high = Math.max(middle, low);
                if (high == low) {
                    break;
                }
            } else if (found.ordinal() < ordinal) {
                low = found.next();
            } else if (middle <= low) {
                break;
            } else {
                high = middle;
            }
        }
        long at = low;
        while (at < reader.end()) {
            LineAt found = firstNumbered(at, reader.end());
            if (found == null || found.ordinal() >= ordinal) {
                return found == null ? reader.end() : found.start();
            }
            at = found.next();
        }
        return at;
    }

    private record LineAt(long start, long next, long ordinal) {}

    private @Nullable LineAt firstNumbered(long from, long to) throws IOException {
        for (long at = from; at < to; ) {
            LineReader.Span span = reader.lineFrom(at);
            at = Math.min(span.end() + 1, reader.end());
            long ordinal = ordinalOf(span);
            if (ordinal != LineFormat.NO_ORDINAL) {
                return new LineAt(span.start(), at, ordinal);
            }
        }
        return null;
    }

    private long ordinalOf(LineReader.Span span) throws IOException {
        if (span.length() == 0) {
            return LineFormat.NO_ORDINAL;
        }
        byte[] beginning = reader.read(span, HEAD_BYTES);
        LineFormat.Head head = LineFormat.sniff(beginning, 0, beginning.length);
        if (head != null) {
            return head.ordinal();
        }
        RolloutLine line = LineFormat.parse(reader.read(span));
        return line == null ? LineFormat.NO_ORDINAL : line.ordinal();
    }

    private Place count(long ordinal) throws IOException {
        long at = 0;
        long number = start.firstOrdinal();
        while (at < reader.end() && number < ordinal) {
            at = Math.min(reader.lineFrom(at).end() + 1, reader.end());
            number++;
        }
        return new Place(at, number);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
