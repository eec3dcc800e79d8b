package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The tables. A thread's history is made of pieces of logs: the lines of a log never change, forks share them, and
 * whatever no piece reaches is deleted.
 */
final class Schema {
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLIS = 20;

    /** One list of statements a version, oldest first; each can be repeated. */
    private static final List<List<String>> VERSIONS = List.of(List.of(
            """
            CREATE TABLE IF NOT EXISTS codex_thread (
                id NAME_TYPE NOT NULL PRIMARY KEY,
                info BYTES_TYPE NOT NULL,
                created_at BIGINT NOT NULL,
                updated_at BIGINT NOT NULL,
                recency_at BIGINT NOT NULL,
                archived BOOLEAN NOT NULL,
                begun BOOLEAN NOT NULL,
                next_ordinal BIGINT NOT NULL,
                revision BIGINT NOT NULL,
                writer_node VARCHAR(36),
                writer_token VARCHAR(36),
                lease_end BIGINT NOT NULL)
            """,
            "CREATE INDEX IF NOT EXISTS codex_thread_created ON codex_thread (archived, created_at, id)",
            "CREATE INDEX IF NOT EXISTS codex_thread_updated ON codex_thread (archived, updated_at, id)",
            "CREATE INDEX IF NOT EXISTS codex_thread_recency ON codex_thread (archived, recency_at, id)",
            "CREATE INDEX IF NOT EXISTS codex_thread_writer ON codex_thread (writer_node)",
            "CREATE TABLE IF NOT EXISTS codex_log (id VARCHAR(36) NOT NULL PRIMARY KEY)",
            """
            CREATE TABLE IF NOT EXISTS codex_piece (
                thread_id NAME_TYPE NOT NULL REFERENCES codex_thread (id),
                first_ordinal BIGINT NOT NULL,
                end_ordinal BIGINT NOT NULL,
                log_id VARCHAR(36) NOT NULL REFERENCES codex_log (id),
                PRIMARY KEY (thread_id, first_ordinal))
            """,
            "CREATE INDEX IF NOT EXISTS codex_piece_log ON codex_piece (log_id)",
            """
            CREATE TABLE IF NOT EXISTS codex_line (
                log_id VARCHAR(36) NOT NULL REFERENCES codex_log (id),
                ordinal BIGINT NOT NULL,
                written_at BIGINT NOT NULL,
                type VARCHAR NOT NULL,
                payload BYTES_TYPE NOT NULL,
                metadata BYTES_TYPE,
                PRIMARY KEY (log_id, ordinal))
            """,
            """
            CREATE TABLE IF NOT EXISTS codex_document (
                owner NAME_TYPE NOT NULL,
                name NAME_TYPE NOT NULL,
                content BYTES_TYPE NOT NULL,
                PRIMARY KEY (owner, name))
            """));

    private Schema() {}

    static void migrate(Database database) {
        for (int attempt = 1; ; attempt++) {
            try {
                database.change("make the table of schema versions", Schema::makeVersions);
                database.change("migrate the schema", Schema::migrate);
                return;
            } catch (ThreadStoreException e) {
                // Some databases cannot bear two nodes that make tables at once: they end transactions for that.
                if (attempt == ATTEMPTS || !(e.getCause() instanceof SQLException)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS * attempt);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ThreadStoreException(
                    ThreadStoreException.Kind.FAILED, "interrupted while the schema was migrated", interrupted);
        }
    }

    private static void makeVersions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS codex_schema (id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL)");
            try (ResultSet present = statement.executeQuery("SELECT version FROM codex_schema")) {
                if (present.next()) {
                    return;
                }
            }
            statement.execute("INSERT INTO codex_schema (id, version) VALUES (1, 0)");
        }
    }

    /** Nodes that start at the same time wait here for each other. */
    private static void migrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version;
            try (ResultSet present =
                    statement.executeQuery("SELECT version FROM codex_schema WHERE id = 1 FOR UPDATE")) {
                version = present.next() ? present.getInt(1) : 0;
            }
            if (version > VERSIONS.size()) {
                throw new ThreadStoreException(
                        Kind.FAILED,
                        "the tables of the thread store have version " + version + "; this program knows "
                                + VERSIONS.size() + " and older ones only");
            }
            boolean isPostgres = Database.isPostgres(connection);
            for (List<String> step : VERSIONS.subList(version, VERSIONS.size())) {
                for (String definition : step) {
                    statement.execute(definition
                            // Ids are sorted by their characters, whatever language the database is set to.
                            .replace("NAME_TYPE", isPostgres ? "VARCHAR(128) COLLATE \"C\"" : "VARCHAR(128)")
                            .replace("BYTES_TYPE", isPostgres ? "BYTEA" : "BINARY LARGE OBJECT"));
                }
            }
        }
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE codex_schema SET version = ? WHERE id = 1")) {
            statement.setInt(1, VERSIONS.size());
            statement.executeUpdate();
        }
    }
}
