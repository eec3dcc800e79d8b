package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a segment goes on from into its first line. Only the store knows where that lies. */
final class SegmentMeta {
    private SegmentMeta() {}

    /**
     * A point in a history.
     *
     * @param segmentId the segment that has the last line before it
     * @param end the ordinal of the first line behind it
     * @param endByte where that segment's file would have to be cut off
     */
    record Point(String segmentId, long end, long endByte) {}

    /** Finds the point before an ordinal; empty if nothing lies before it. */
    static Optional<Point> before(SegmentChain chain, long end) throws IOException {
        for (int steps = 0; ; steps++) {
            Optional<Segment> segment = chain.back(steps);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            if (segment.get().start().firstOrdinal() < end) {
                return Optional.of(new Point(
                        segment.get().file().name().segmentId(),
                        end,
                        segment.get().seek(end).at()));
            }
        }
    }

    /** The first line of a thread that begins with the lines before a point, null if it begins anew. */
    static RolloutLine.Entry of(RolloutLine.Entry meta, @Nullable Point point) {
        ObjectNode payload = (ObjectNode) meta.payload().toTree();
        payload.remove(SegmentStart.BASE);
        if (point != null) {
            payload.putObject(SegmentStart.BASE)
                    .put("thread_id", point.segmentId())
                    .put("end_ordinal_exclusive", point.end())
                    .put("end_byte_offset", point.endByte());
        }
        return new RolloutLine.Entry(meta.at(), meta.type(), RawJson.of(payload), meta.metadata());
    }

    /** The first line of a segment that goes on from an older one of the same thread. */
    static RolloutLine.Entry again(RolloutLine.Entry meta, Instant now, @Nullable Point point) {
        ObjectNode payload = (ObjectNode) meta.payload().toTree();
        payload.put("timestamp", LineFormat.timestamp(now));
        return of(new RolloutLine.Entry(now, meta.type(), RawJson.of(payload), meta.metadata()), point);
    }
}
