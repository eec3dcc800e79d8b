package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs transactions, each on a connection that is given back at its end. */
final class Database {
    private static final int ATTEMPTS = 8;
    private static final String UNIQUE_VIOLATION = "23505";
    /** The database says that it undid everything because others were at the same rows: it is worth another try. */
    private static final Set<String> UNDONE = Set.of("40001", "40P01", UNIQUE_VIOLATION);

    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private static final long SHORTEST_STALL_MILLIS = 1000;
    private static final long LOCK_MILLIS = 30_000;

    private final DataSource source;
    private final long stallMillis;
    private volatile boolean closed;

    /**
     * @param stallMillis after how long the database undoes what a node has begun that does not go on: it would keep
     *     others from rows
     */
    Database(DataSource source, long stallMillis) {
        this.source = source;
        this.stallMillis = Math.max(stallMillis, SHORTEST_STALL_MILLIS);
    }

    /** What is done in a transaction; it may be done again from its beginning. */
    interface Work<T extends @Nullable Object> {
        T run(Connection connection) throws SQLException;
    }

    /** As {@link Work}, without a result. */
    interface Step {
        void run(Connection connection) throws SQLException;
    }

    void close() {
        closed = true;
    }

    void requireOpen() {
        if (closed) {
            throw StoreErrors.closed();
        }
    }

    void change(String what, Step step) {
        this.<@Nullable Void>transaction(what, connection -> {
            step.run(connection);
            return null;
        });
    }

    /**
     * Returns what the work returned, once that is committed. Rows that others inserted first make the work run again, so
     * that it finds them.
     *
     * @param what what is being done, for the message if it fails
     */
    <T extends @Nullable Object> T transaction(String what, Work<T> work) {
        requireOpen();
        return evenIfClosed(what, work);
    }

    /** The same for what has to be done when the store is closed. */
    <T extends @Nullable Object> T evenIfClosed(String what, Work<T> work) {
        return repeated(what, connection -> committed(connection, work), false);
    }

    /** Runs a single statement, which needs no transaction. */
    <T extends @Nullable Object> T statement(String what, Work<T> work) {
        requireOpen();
        return repeated(what, work, true);
    }

    private <T extends @Nullable Object> T repeated(String what, Work<T> work, boolean autoCommit) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work, autoCommit);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isUndone(e)) {
                    throw failed(what, e);
                }
            }
        }
    }

    private static boolean isUndone(SQLException failure) {
        return failure.getSQLState() != null && UNDONE.contains(failure.getSQLState());
    }

    private <T extends @Nullable Object> T once(Work<T> work, boolean autoCommit) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(autoCommit);
            try {
                return work.run(connection);
            } finally {
                restore(connection, before);
            }
        }
    }

    private <T extends @Nullable Object> T committed(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            limit(connection);
            T result = work.run(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                undo(connection);
            }
        }
    }

    /** A process that is stopped in the middle of a transaction still has its connection, and with it its locks. */
    private void limit(Connection connection) throws SQLException {
        if (isPostgres(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL idle_in_transaction_session_timeout = " + stallMillis
                        + "; SET LOCAL lock_timeout = " + LOCK_MILLIS);
            }
        }
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is broken, and with it the transaction; what broke it is being reported.
        }
    }

    private static void restore(Connection connection, boolean autoCommit) {
        try {
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            // It is broken and of no use to anybody; what was committed is committed.
        }
    }

    /** Tells the SQL state only: the driver's own words may quote addresses, credentials or what threads say. */
    private static ThreadStoreException failed(String what, SQLException failure) {
        String state = failure.getSQLState() == null ? "none" : failure.getSQLState();
        String hint = NO_SUCH_TABLE.contains(state) ? "; its tables are made by JdbcThreadStore.migrate()" : "";
        SQLException withoutWords = new SQLException(failure.getClass().getName(), state, failure.getErrorCode());
        withoutWords.setStackTrace(failure.getStackTrace());
        return new ThreadStoreException(
                Kind.FAILED,
                "the database failed to " + what + " (SQL state " + state + ", code " + failure.getErrorCode() + ")"
                        + hint,
                withoutWords);
    }
}
