package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The segments of a history, from the newest back to where it began. Older ones are looked for when they are needed. */
final class SegmentChain implements Closeable {
    private final RolloutFolders folders;
    private final String threadId;
    private final List<Segment> segments = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private SegmentChain(RolloutFolders folders, String threadId) {
        this.folders = folders;
        this.threadId = threadId;
    }

    /** Opens the newest segment. */
    static SegmentChain open(RolloutFolders folders, RolloutFile newest) throws IOException {
        SegmentChain chain = new SegmentChain(folders, newest.name().threadId());
        chain.ids.add(newest.name().segmentId());
        chain.segments.add(Segment.open(newest, Long.MAX_VALUE));
        return chain;
    }

    Segment newest() {
        return segments.get(0);
    }

    /** The segment that is so many steps back from the newest; empty if the history began before. */
    Optional<Segment> back(int steps) throws IOException {
        while (segments.size() <= steps) {
            Segment oldest = segments.get(segments.size() - 1);
            SegmentStart.Base base = oldest.start().base();
            if (base == null) {
                return Optional.empty();
            }
            segments.add(open(base, oldest));
        }
        return Optional.of(segments.get(steps));
    }

    private Segment open(SegmentStart.Base base, Segment child) throws IOException {
        if (!ids.add(base.segmentId())) {
            throw broken(child, "goes on from itself by way of " + base.segmentId());
        }
        RolloutFile file = folders.findSegment(base.segmentId())
                .orElseThrow(() -> broken(child, "goes on from " + base.segmentId() + ", which is not there"));
        // What lies behind the point where a segment was cut off by another one does not count for a third one either.
        return Segment.open(file, Math.min(base.end(), child.limit()));
    }

    private ThreadStoreException broken(Segment child, String how) {
        return new ThreadStoreException(
                Kind.FAILED,
                "the history of thread " + threadId + " is broken: "
                        + child.file().path() + " " + how);
    }

    /** Ordinal of the next line. */
    long end() throws IOException {
        return newest().next();
    }

    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (Segment segment : segments) {
            try {
                segment.close();
            } catch (IOException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
