package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes a thread as long as the thread's row has this writer's token: every transaction looks at it first. */
final class JdbcThreadWriter implements ThreadWriter {
    private final JdbcThreadStore store;
    private final String threadId;
    private final String token;
    private final AtomicBoolean closed = new AtomicBoolean();
    private String log;
    private long next;

    JdbcThreadWriter(JdbcThreadStore store, String threadId, String token, String log, long next) {
        this.store = store;
        this.threadId = threadId;
        this.token = token;
        this.log = log;
        this.next = next;
    }

    /** Where the next line goes. */
    private record End(String log, long next) {}

    @Override
    public long append(List<RolloutLine.Entry> entries, StoredThread now) {
        if (!now.id().equals(threadId)) {
            throw StoreErrors.wrongThread(threadId, now.id());
        }
        List<RolloutLine.Entry> added = List.copyOf(entries);
        goTo(work("add to thread " + threadId, (connection, row) -> {
            // Lines of a try that seemed to fail do not count: the connection may have broken just after they were
            // kept.
            String target = row.next() > next ? Histories.cut(connection, threadId, next) : log;
            LineRows.insert(connection, target, next, added);
            End end = new End(target, next + added.size());
            store.rows()
                    .append(
                            connection,
                            now.withArchived(false).withChoicesOf(row.thread()),
                            end.next(),
                            row.begun() || !added.isEmpty());
            return end;
        }));
        return next;
    }

    @Override
    public void sync() {
        if (closed.get()) {
            throw StoreErrors.notWriter(threadId);
        }
        // The database keeps what it has committed.
    }

    @Override
    public void cut(long end) {
        if (end < 0 || end > next) {
            throw StoreErrors.beyondEnd(threadId, next, end);
        }
        goTo(work("take lines out of thread " + threadId, (connection, row) -> {
            if (end == row.next()) {
                return new End(log, end);
            }
            String target = Histories.cut(connection, threadId, end);
            store.rows().setNext(connection, threadId, end);
            return new End(target, end);
        }));
    }

    private void goTo(End end) {
        log = end.log();
        next = end.next();
    }

    private interface Work {
        End run(Connection connection, ThreadRow row) throws SQLException;
    }

    private End work(String what, Work work) {
        if (closed.get()) {
            throw StoreErrors.notWriter(threadId);
        }
        try {
            return store.database().transaction(what, connection -> {
                ThreadRow row = store.rows().lock(connection, threadId);
                if (row == null || !token.equals(row.token())) {
                    throw StoreErrors.notWriter(threadId);
                }
                return work.run(connection, row);
            });
        } catch (ThreadStoreException e) {
            if (e.kind() == Kind.NOT_WRITER) {
                closed.set(true);
                store.leases().remove(this);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        store.leases().remove(this);
        try {
            store.database().evenIfClosed("give up thread " + threadId, this::release);
        } catch (ThreadStoreException e) {
            // The lease is not renewed any more: it ends by itself.
        }
    }

    private boolean release(Connection connection) throws SQLException {
        ThreadRow row = store.rows().lock(connection, threadId);
        if (row == null || !token.equals(row.token())) {
            return false;
        }
        if (row.begun()) {
            store.rows().free(connection, threadId);
        } else {
            Histories.delete(connection, threadId);
            store.rows().delete(connection, threadId);
        }
        return true;
    }
}
