package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The table of lines. */
final class LineRows {
    private LineRows() {}

    static void insert(Connection connection, String log, long first, List<RolloutLine.Entry> entries)
            throws SQLException {
        String sql = "INSERT INTO codex_line (log_id, ordinal, written_at, type, payload, metadata)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            long ordinal = first;
            for (RolloutLine.Entry entry : entries) {
                RawJson metadata = entry.metadata();
                statement.setString(1, log);
                statement.setLong(2, ordinal++);
                statement.setLong(3, entry.at().toEpochMilli());
                statement.setString(4, entry.type());
                statement.setBytes(5, entry.payload().toByteArray());
                statement.setBytes(6, metadata == null ? null : metadata.toByteArray());
                statement.addBatch();
            }
            if (!entries.isEmpty()) {
                statement.executeBatch();
            }
        }
    }

    /** The first lines of a piece, or its last ones, newest first. */
    static List<RolloutLine> page(Connection connection, Piece piece, Set<String> types, boolean backwards, int limit)
            throws SQLException {
        String sql = "SELECT ordinal, written_at, type, payload, metadata FROM codex_line"
                + " WHERE log_id = ? AND ordinal >= ? AND ordinal < ?"
                + (types.isEmpty() ? "" : " AND type IN (?" + ", ?".repeat(types.size() - 1) + ")")
                + " ORDER BY ordinal" + (backwards ? " DESC" : "") + " LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            statement.setString(parameter++, piece.log());
            statement.setLong(parameter++, piece.first());
            statement.setLong(parameter++, piece.end());
            for (String type : types) {
                statement.setString(parameter++, type);
            }
            statement.setInt(parameter, limit);
            List<RolloutLine> lines = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(read(row));
                }
            }
            return lines;
        }
    }

    private static RolloutLine read(ResultSet row) throws SQLException {
        byte[] metadata = row.getBytes(5);
        return new RolloutLine(
                row.getLong(1),
                new RolloutLine.Entry(
                        Instant.ofEpochMilli(row.getLong(2)),
                        row.getString(3),
                        RawJson.ofUtf8(row.getBytes(4)),
                        metadata == null ? null : RawJson.ofUtf8(metadata)));
    }
}
