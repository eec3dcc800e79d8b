package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.RolloutLine;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a file begins.
 *
 * @param numbered whether its lines have ordinals
 * @param firstOrdinal the ordinal of its first line
 * @param meta what its first line says of the thread, null if that cannot be read
 * @param base what its history begins with, null if it begins here
 */
record SegmentStart(
        boolean numbered,
        long firstOrdinal,
        RolloutLine.@Nullable Entry meta,
        @Nullable Base base) {
    static final String META = "session_meta";
    static final String BASE = "history_base";

    /** More than this is not looked at for a line that can be read. */
    private static final int LINES = 20;

    /**
     * The history that a file goes on from.
     *
     * @param segmentId the segment
     * @param end the ordinal of that segment's first line that the file does not have
     */
    record Base(String segmentId, long end) {}

    /** Reads it from the first line that can be read. */
    static SegmentStart read(LineReader reader) throws IOException {
        long at = 0;
        for (int i = 0; i < LINES && at < reader.end(); i++) {
            LineReader.Span span = reader.lineFrom(at);
            RolloutLine line = span.length() == 0 ? null : LineFormat.parse(reader.read(span));
            if (line != null) {
                return of(line);
            }
            at = span.end() + 1;
        }
        return new SegmentStart(true, 0, null, null);
    }

    private static SegmentStart of(RolloutLine line) {
        boolean numbered = line.ordinal() != LineFormat.NO_ORDINAL;
        RolloutLine.Entry entry = line.entry();
        boolean meta = entry.type().equals(META);
        Base base = meta ? baseOf(entry.payload().toTree().path(BASE)) : null;
        long uncounted = base == null ? 0 : base.end();
        return new SegmentStart(numbered, numbered ? line.ordinal() : uncounted, meta ? entry : null, base);
    }

    private static @Nullable Base baseOf(JsonNode base) {
        JsonNode segment = base.path("thread_id");
        JsonNode end = base.path("end_ordinal_exclusive");
        return segment.isString() && end.canConvertToLong() ? new Base(segment.asString(), end.asLong()) : null;
    }
}
