package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.internal.store.StoreNames;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.ThreadInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of threads, and the leases in it. Leases begin and end by the database's clock. */
final class ThreadRows {
    private static final String NOW = "CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000 AS BIGINT)";
    private static final String SELECT =
            "SELECT info, created_at, updated_at, recency_at, archived, begun, next_ordinal, revision, writer_token,"
                    + " CASE WHEN writer_token IS NOT NULL AND lease_end > " + NOW + " THEN 1 ELSE 0 END AS held"
                    + " FROM codex_thread";

    private final String node;
    private final long leaseMillis;

    /**
     * @param node what tells this store from all others
     * @param leaseMillis how long a thread stays with a writer that nothing is heard of
     */
    ThreadRows(String node, long leaseMillis) {
        this.node = node;
        this.leaseMillis = leaseMillis;
    }

    @Nullable
    ThreadRow find(Connection connection, String id) throws SQLException {
        return one(connection, SELECT + " WHERE id = ?", id);
    }

    /** Reads a row that nobody else changes until the end of the transaction. */
    @Nullable
    ThreadRow lock(Connection connection, String id) throws SQLException {
        return one(connection, SELECT + " WHERE id = ? FOR UPDATE", id);
    }

    private static @Nullable ThreadRow one(Connection connection, String sql, String id) throws SQLException {
        if (!StoreNames.fits(id)) {
            return null;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? read(row) : null;
            }
        }
    }

    /** The same, of a thread that has begun. */
    ThreadRow lockBegun(Connection connection, String id) throws SQLException {
        return requireBegun(lock(connection, id), id);
    }

    static ThreadRow requireBegun(@Nullable ThreadRow row, String id) {
        if (row == null || !row.begun()) {
            throw StoreErrors.notFound(id);
        }
        return row;
    }

    private static ThreadRow read(ResultSet row) throws SQLException {
        StoredThread thread = new StoredThread(
                ProtocolJson.decode(row.getBytes("info"), ThreadInfo.class),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")),
                Instant.ofEpochMilli(row.getLong("recency_at")),
                row.getBoolean("archived"));
        return new ThreadRow(
                thread,
                row.getBoolean("begun"),
                row.getLong("next_ordinal"),
                row.getLong("revision"),
                row.getString("writer_token"),
                row.getInt("held") == 1);
    }

    /** Threads of a list that come behind a place, without its filter. */
    List<StoredThread> list(Connection connection, ThreadQuery query, ThreadQuery.@Nullable Place after, int limit)
            throws SQLException {
        String key =
                switch (query.key()) {
                    case CREATED -> "created_at";
                    case UPDATED -> "updated_at";
                    case RECENCY -> "recency_at";
                };
        String behind = query.descending() ? "<" : ">";
        String direction = query.descending() ? " DESC" : "";
        String sql = SELECT + " WHERE begun AND archived = ?"
                + (after == null
                        ? ""
                        : " AND (" + key + " " + behind + " ? OR " + key + " = ? AND id " + behind + " ?)")
                + " ORDER BY " + key + direction + ", id" + direction + " LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            statement.setBoolean(parameter++, query.archived());
            if (after != null) {
                statement.setLong(parameter++, after.value().toEpochMilli());
                statement.setLong(parameter++, after.value().toEpochMilli());
                statement.setString(parameter++, after.id());
            }
            statement.setInt(parameter, limit);
            List<StoredThread> threads = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    threads.add(read(row).thread());
                }
            }
            return threads;
        }
    }

    /** Inserts a thread that has not begun, held with a token. */
    void insert(Connection connection, StoredThread thread, long next, String token) throws SQLException {
        String sql =
                "INSERT INTO codex_thread (info, created_at, updated_at, recency_at, archived, begun, next_ordinal,"
                        + " revision, writer_node, writer_token, lease_end, id)"
                        + " VALUES (?, ?, ?, ?, ?, FALSE, ?, 0, ?, ?, " + NOW + " + ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = show(statement, thread);
            statement.setLong(parameter++, next);
            statement.setString(parameter++, node);
            statement.setString(parameter++, token);
            statement.setLong(parameter++, leaseMillis);
            statement.setString(parameter, thread.id());
            statement.executeUpdate();
        }
    }

    /** Sets what lists show, and where the history ends. */
    void append(Connection connection, StoredThread thread, long next, boolean begun) throws SQLException {
        String sql = "UPDATE codex_thread SET info = ?, created_at = ?, updated_at = ?, recency_at = ?, archived = ?,"
                + " begun = ?, next_ordinal = ?, revision = revision + 1, lease_end = " + NOW + " + ? WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = show(statement, thread);
            statement.setBoolean(parameter++, begun);
            statement.setLong(parameter++, next);
            statement.setLong(parameter++, leaseMillis);
            statement.setString(parameter, thread.id());
            statement.executeUpdate();
        }
    }

    /** Sets what lists show if the thread still has a revision; returns whether it had. */
    boolean update(Connection connection, StoredThread thread, long revision) throws SQLException {
        String sql = "UPDATE codex_thread SET info = ?, created_at = ?, updated_at = ?, recency_at = ?, archived = ?,"
                + " revision = revision + 1 WHERE id = ? AND revision = ? AND begun";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = show(statement, thread);
            statement.setString(parameter++, thread.id());
            statement.setLong(parameter, revision);
            return statement.executeUpdate() == 1;
        }
    }

    private static int show(PreparedStatement statement, StoredThread thread) throws SQLException {
        statement.setBytes(1, ProtocolJson.encode(thread.info()));
        statement.setLong(2, thread.createdAt().toEpochMilli());
        statement.setLong(3, thread.updatedAt().toEpochMilli());
        statement.setLong(4, thread.recencyAt().toEpochMilli());
        statement.setBoolean(5, thread.archived());
        return 6;
    }

    void setNext(Connection connection, String id, long next) throws SQLException {
        String sql = "UPDATE codex_thread SET next_ordinal = ?, revision = revision + 1, lease_end = " + NOW
                + " + ? WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, next);
            statement.setLong(2, leaseMillis);
            statement.setString(3, id);
            statement.executeUpdate();
        }
    }

    /** Whoever had another token cannot write from now on. */
    void hold(Connection connection, String id, String token) throws SQLException {
        String sql =
                "UPDATE codex_thread SET writer_node = ?, writer_token = ?, lease_end = " + NOW + " + ? WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, node);
            statement.setString(2, token);
            statement.setLong(3, leaseMillis);
            statement.setString(4, id);
            statement.executeUpdate();
        }
    }

    /** Nobody can write from now on. */
    void free(Connection connection, String id) throws SQLException {
        String sql = "UPDATE codex_thread SET writer_node = NULL, writer_token = NULL, lease_end = 0 WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }

    /** Renews all leases of this node. */
    void renew(Connection connection) throws SQLException {
        String sql = "UPDATE codex_thread SET lease_end = " + NOW + " + ? WHERE writer_node = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, leaseMillis);
            statement.setString(2, node);
            statement.executeUpdate();
        }
    }

    /** The threads that were made room for by somebody who has gone without writing. */
    List<String> abandoned(Connection connection) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT id FROM codex_thread WHERE NOT begun AND lease_end <= " + NOW);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    void delete(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM codex_thread WHERE id = ?")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }
}
