package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a thread's newest segment and of those that it goes on from. */
final class FileThreadLines implements ThreadLines {
    private final SegmentChain chain;
    private final long end;

    /** Lines of a chain that somebody else closes. */
    FileThreadLines(SegmentChain chain, long end) {
        this.chain = chain;
        this.end = end;
    }

    static FileThreadLines open(RolloutFolders folders, RolloutFile newest) throws IOException {
        SegmentChain chain = SegmentChain.open(folders, newest);
        try {
            return new FileThreadLines(chain, chain.end());
        } catch (IOException | RuntimeException e) {
            chain.close();
            throw e;
        }
    }

    @Override
    public long end() {
        return end;
    }

    @Override
    public Scan backwards(long before, Set<String> types) {
        return new Backwards(before, new LineFilter(types));
    }

    @Override
    public Scan forwards(long from, Set<String> types) {
        return new Forwards(from, new LineFilter(types));
    }

    @Override
    public void close() {
        StoreFailures.run("close the files of a thread", chain::close);
    }

    private final class Backwards implements Scan {
        private final LineFilter filter;
        private long before;
        private int depth;
        private Segment.@Nullable Place place;

        Backwards(long before, LineFilter filter) {
            this.before = before;
            this.filter = filter;
        }

        @Override
        public @Nullable RolloutLine next() {
            return StoreFailures.call("read a thread", this::read);
        }

        private @Nullable RolloutLine read() throws IOException {
            while (true) {
                Optional<Segment> segment = chain.back(depth);
                if (segment.isEmpty()) {
                    return null;
                }
                RolloutLine line = read(segment.get());
                if (line != null) {
                    before = line.ordinal();
                    return line;
                }
                place = null;
                depth++;
            }
        }

        private @Nullable RolloutLine read(Segment segment) throws IOException {
            Segment.Place at = place;
            if (at == null) {
                long limit = Math.min(before, segment.limit());
                if (segment.start().firstOrdinal() >= limit) {
                    return null;
                }
                at = limit < end ? segment.seek(limit) : segment.last();
            }
            while (at.at() > 0) {
                Segment.Step step = segment.back(at, filter);
                at = step.next();
                Segment.Found found = step.found();
                if (found != null && found.line().ordinal() < before) {
                    place = at;
                    return found.line();
                }
            }
            return null;
        }
    }

    private final class Forwards implements Scan {
        private final LineFilter filter;
        private long from;
        private int depth;
        private Segment.@Nullable Place place;

        Forwards(long from, LineFilter filter) {
            this.from = from;
            this.filter = filter;
            this.depth = -1;
        }

        @Override
        public @Nullable RolloutLine next() {
            return StoreFailures.call("read a thread", this::read);
        }

        private @Nullable RolloutLine read() throws IOException {
            if (depth < 0) {
                depth = deepest();
                place = chain.back(depth).orElseThrow().seek(from);
            }
            while (true) {
                Segment segment = chain.back(depth).orElseThrow();
                RolloutLine line = read(segment);
                if (line != null) {
                    from = line.ordinal() + 1;
                    return line;
                }
                if (depth == 0) {
                    return null;
                }
                depth--;
                place = chain.back(depth).orElseThrow().first();
            }
        }

        /** How far back the segment lies that has the first line wanted. */
        private int deepest() throws IOException {
            int steps = 0;
            while (chain.back(steps).orElseThrow().start().firstOrdinal() > from
                    && chain.back(steps + 1).isPresent()) {
                steps++;
            }
            return steps;
        }

        private @Nullable RolloutLine read(Segment segment) throws IOException {
            Segment.Place at = place == null ? segment.seek(from) : place;
            while (at.at() < segment.bytes()) {
                Segment.Step step = segment.forth(at, filter);
                at = step.next();
                place = at;
                Segment.Found found = step.found();
                if (found != null && found.line().ordinal() >= segment.limit()) {
                    break;
                }
                if (found != null && found.line().ordinal() >= from) {
                    return found.line();
                }
            }
            return null;
        }
    }
}
