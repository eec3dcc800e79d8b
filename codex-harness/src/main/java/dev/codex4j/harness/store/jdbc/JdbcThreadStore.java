package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.internal.store.StoreNames;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.internal.CheapThreads;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Threads in tables of a database, for hosts that run several nodes, or keep no files. Knows PostgreSQL and H2; the host
 * brings the driver and the connections. Call {@link #migrate} before anything else.
 *
 * <p>Connections are taken for one transaction at a time and never held in between: a pool of a few is enough. They are
 * expected to read what is committed, as is the default of most databases.
 *
 * <p>Whoever opens a thread for writing holds it under a lease, which is renewed in the background. When a node ends
 * without closing, or hears nothing of the database for that long, another one can open the thread; the first one
 * cannot write from then on, even if it does not know yet. Leases are measured by the database's clock.
 */
public final class JdbcThreadStore implements ThreadStore {
    private static final int UPDATE_ATTEMPTS = 1000;
    private static final int LIST_BATCH = 200;

    private final Database database;
    private final ThreadRows rows;
    private final Leases leases;

    private JdbcThreadStore(Builder builder) {
        database = new Database(builder.source, builder.lease.toMillis());
        rows = new ThreadRows(UUID.randomUUID().toString(), builder.lease.toMillis());
        leases = new Leases(
                () -> database.change("renew the leases", rows::renew), builder.lease.toMillis(), builder.executor);
    }

    /** Begins to configure a store. Connections are those of the data source, which the host closes. */
    public static Builder builder(DataSource source) {
        return new Builder(source);
    }

    /**
     * Makes the tables, or brings those of an older version up to this one; does nothing if they are there. Nodes may do
     * so at the same time. Throws {@link ThreadStoreException} if the tables are of a newer version.
     */
    public void migrate() {
        Schema.migrate(database);
        List<String> abandoned = database.statement("look for abandoned threads", rows::abandoned);
        for (String id : abandoned) {
            database.change("remove abandoned thread " + id, connection -> removeIfAbandoned(connection, id));
        }
    }

    private boolean removeIfAbandoned(Connection connection, String id) throws SQLException {
        ThreadRow row = rows.lock(connection, id);
        if (row == null || row.begun() || row.held()) {
            return false;
        }
        Histories.delete(connection, id);
        rows.delete(connection, id);
        return true;
    }

    @Override
    public ThreadWriter create(StoredThread thread, @Nullable HistoryBase base) {
        String id = StoreNames.require(thread.id());
        return writing(database.transaction("create thread " + id, connection -> {
            ThreadRow present = rows.lock(connection, id);
            if (present != null && present.begun()) {
                throw StoreErrors.exists(id);
            }
            if (present != null && !removeIfAbandoned(connection, id)) {
                throw StoreErrors.busy(id);
            }
            long end = base == null ? 0 : base.end();
            List<Piece> inherited = base == null ? List.of() : inherited(connection, base);
            String token = UUID.randomUUID().toString();
            rows.insert(connection, thread.withArchived(false), end, token);
            return new JdbcThreadWriter(this, id, token, Histories.begin(connection, id, inherited, end), end);
        }));
    }

    private List<Piece> inherited(Connection connection, HistoryBase base) throws SQLException {
        ThreadRow source = rows.lockBegun(connection, base.threadId());
        if (base.end() > source.next()) {
            throw StoreErrors.shorterThanBase(base.threadId(), source.next(), base.end());
        }
        return Histories.pieces(connection, base.threadId());
    }

    @Override
    public ThreadWriter open(String threadId) {
        return writing(database.transaction("open thread " + StoreNames.quote(threadId), connection -> {
            ThreadRow row = lockUnwritten(connection, threadId);
            if (row.thread().archived()) {
                throw StoreErrors.archived(threadId);
            }
            String token = UUID.randomUUID().toString();
            rows.hold(connection, threadId, token);
            return new JdbcThreadWriter(this, threadId, token, Histories.open(connection, threadId), row.next());
        }));
    }

    private ThreadRow lockUnwritten(Connection connection, String threadId) throws SQLException {
        ThreadRow row = rows.lockBegun(connection, threadId);
        if (row.held()) {
            throw StoreErrors.busy(threadId);
        }
        return row;
    }

    private ThreadWriter writing(JdbcThreadWriter writer) {
        leases.add(writer);
        try {
            database.requireOpen();
        } catch (ThreadStoreException e) {
            writer.close();
            throw e;
        }
        return writer;
    }

    @Override
    public ThreadLines read(String threadId) {
        if (!StoreNames.fits(threadId)) {
            throw StoreErrors.notFound(threadId);
        }
        List<Piece> pieces =
                database.statement("read thread " + threadId, connection -> Histories.readable(connection, threadId));
        if (pieces.isEmpty()) {
            throw StoreErrors.notFound(threadId);
        }
        return new JdbcThreadLines(database, threadId, pieces);
    }

    @Override
    public Optional<StoredThread> find(String threadId) {
        return Optional.ofNullable(row(threadId)).filter(ThreadRow::begun).map(ThreadRow::thread);
    }

    private @Nullable ThreadRow row(String threadId) {
        return database.<@Nullable ThreadRow>statement(
                "find thread " + StoreNames.quote(threadId), connection -> rows.find(connection, threadId));
    }

    @Override
    public ThreadPage list(ThreadQuery query) {
        List<StoredThread> wanted = new ArrayList<>();
        ThreadQuery.@Nullable Place after = query.after();
        int batch = Math.max(LIST_BATCH, Math.min(query.limit(), LIST_BATCH * 5) + 1);
        while (true) {
            ThreadQuery.@Nullable Place from = after;
            List<StoredThread> read =
                    database.statement("list threads", connection -> rows.list(connection, query, from, batch));
            for (StoredThread thread : read) {
                if (query.filter().test(thread)) {
                    if (wanted.size() == query.limit()) {
                        return new ThreadPage(wanted, true);
                    }
                    wanted.add(thread);
                }
            }
            if (read.size() < batch) {
                return new ThreadPage(wanted, false);
            }
            after = query.placeOf(read.get(read.size() - 1));
        }
    }

    @Override
    public StoredThread update(String threadId, UnaryOperator<StoredThread> change) {
        for (int attempt = 0; attempt < UPDATE_ATTEMPTS; attempt++) {
            ThreadRow before = ThreadRows.requireBegun(row(threadId), threadId);
            StoredThread after = before.thread().withChoicesOf(change.apply(before.thread()));
            boolean done = database.statement(
                    "change thread " + threadId, connection -> rows.update(connection, after, before.revision()));
            if (done) {
                return after;
            }
        }
        throw new ThreadStoreException(
                Kind.CONFLICT, "thread " + threadId + " is being changed by others all the time");
    }

    @Override
    public StoredThread archive(String threadId) {
        return setArchived(threadId, true);
    }

    @Override
    public StoredThread unarchive(String threadId) {
        return setArchived(threadId, false);
    }

    private StoredThread setArchived(String threadId, boolean archived) {
        String what = (archived ? "archive" : "unarchive") + " thread " + StoreNames.quote(threadId);
        return database.transaction(what, connection -> {
            ThreadRow row = rows.lockBegun(connection, threadId);
            if (row.thread().archived() == archived) {
                return row.thread();
            }
            if (row.held()) {
                throw StoreErrors.busy(threadId);
            }
            StoredThread changed = row.thread().withArchived(archived);
            rows.update(connection, changed, row.revision());
            rows.free(connection, threadId);
            return changed;
        });
    }

    @Override
    public void delete(String threadId) {
        database.change("delete thread " + StoreNames.quote(threadId), connection -> {
            lockUnwritten(connection, threadId);
            Histories.delete(connection, threadId);
            DocumentRows.deleteAll(connection, threadId);
            rows.delete(connection, threadId);
        });
    }

    @Override
    public Optional<RawJson> document(String owner, String name) {
        StoreNames.require(owner);
        StoreNames.require(name);
        return Optional.ofNullable(database.<@Nullable RawJson>statement(
                "read document " + name + " of " + owner, connection -> DocumentRows.find(connection, owner, name)));
    }

    @Override
    public void replaceDocument(String owner, String name, @Nullable RawJson expected, @Nullable RawJson replacement) {
        StoreNames.require(owner);
        StoreNames.require(name);
        database.change(
                "replace document " + name + " of " + owner,
                connection -> DocumentRows.replace(connection, owner, name, expected, replacement));
    }

    /** Gives up all writers; the data source stays open, as it is the host's. Idempotent. */
    @Override
    public void close() {
        database.close();
        leases.all().forEach(JdbcThreadWriter::close);
    }

    Database database() {
        return database;
    }

    ThreadRows rows() {
        return rows;
    }

    Leases leases() {
        return leases;
    }

    /** Configures a store. */
    public static final class Builder {
        private static final Duration SHORTEST_LEASE = Duration.ofMillis(100);

        private final DataSource source;
        private Duration lease = Duration.ofSeconds(30);
        private Executor executor = CheapThreads.shared();

        private Builder(DataSource source) {
            this.source = source;
        }

        /**
         * How long a thread stays with a node that nothing is heard of, at least 100 milliseconds. Default: 30 seconds. It
         * is renewed three times as often.
         */
        public Builder lease(Duration lease) {
            if (lease.compareTo(SHORTEST_LEASE) < 0) {
                throw new IllegalArgumentException("a lease of " + lease + " is too short to be renewed in time");
            }
            this.lease = lease;
            return this;
        }

        /** Runs the renewal of leases, which waits for the database. Default: threads of the library's own. */
        public Builder executor(Executor executor) {
            this.executor = executor;
            return this;
        }

        /** Makes the store. Does not connect yet. */
        public JdbcThreadStore build() {
            return new JdbcThreadStore(this);
        }
    }
}
