package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a thread, fetched page by page; no connection is held between pages. */
final class JdbcThreadLines implements ThreadLines {
    private static final int FIRST_PAGE = 16;
    private static final int LARGEST_PAGE = 512;
    private static final long PAGE_BYTES = 2 << 20;

    private final Database database;
    private final String threadId;
    private final List<Piece> pieces;

    JdbcThreadLines(Database database, String threadId, List<Piece> pieces) {
        this.database = database;
        this.threadId = threadId;
        this.pieces = pieces;
    }

    @Override
    public long end() {
        return pieces.get(pieces.size() - 1).end();
    }

    @Override
    public Scan backwards(long before, Set<String> types) {
        List<Piece> wanted = new ArrayList<>();
        for (Piece piece : pieces) {
            wanted.add(piece.until(before));
        }
        Collections.reverse(wanted);
        return new PageScan(wanted, true, types);
    }

    @Override
    public Scan forwards(long from, Set<String> types) {
        List<Piece> wanted = new ArrayList<>();
        for (Piece piece : pieces) {
            wanted.add(new Piece(piece.log(), Math.max(piece.first(), from), piece.end()));
        }
        return new PageScan(wanted, false, types);
    }

    @Override
    public void close() {
        // Nothing is held between two pages.
    }

    private final class PageScan implements Scan {
        private final Deque<Piece> left;
        private final boolean backwards;
        private final Set<String> types;
        private final Deque<RolloutLine> page = new ArrayDeque<>();
        private int pageSize = FIRST_PAGE;

        PageScan(List<Piece> pieces, boolean backwards, Set<String> types) {
            this.left = new ArrayDeque<>(pieces);
            this.backwards = backwards;
            this.types = Set.copyOf(types);
        }

        @Override
        public @Nullable RolloutLine next() {
            while (page.isEmpty()) {
                Piece piece = left.poll();
                if (piece == null) {
                    return null;
                }
                if (piece.first() < piece.end()) {
                    fetch(piece);
                }
            }
            return page.poll();
        }

        private void fetch(Piece piece) {
            List<RolloutLine> lines = database.statement(
                    "read thread " + threadId,
                    connection -> LineRows.page(connection, piece, types, backwards, pageSize));
            page.addAll(lines);
            if (lines.size() == pageSize) {
                long last = lines.get(lines.size() - 1).ordinal();
                left.push(backwards ? piece.until(last) : new Piece(piece.log(), last + 1, piece.end()));
                pageSize = nextSize(lines);
            }
        }

        /** Small lines are fetched by the hundred, large ones one by one. */
        private int nextSize(List<RolloutLine> lines) {
            long bytes = 1;
            for (RolloutLine line : lines) {
                RawJson metadata = line.entry().metadata();
                bytes += line.entry().payload().length() + (metadata == null ? 0 : metadata.length());
            }
            return (int) Math.max(1, Math.min(LARGEST_PAGE, PAGE_BYTES * lines.size() / bytes));
        }
    }
}
