package dev.codex4j.harness.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Which pieces of logs the threads' histories are made of. Callers have locked the row of the thread. */
final class Histories {
    private Histories() {}

    /** The pieces of a thread from old to new. */
    static List<Piece> pieces(Connection connection, String threadId) throws SQLException {
        String sql =
                "SELECT log_id, first_ordinal, end_ordinal FROM codex_piece WHERE thread_id = ? ORDER BY first_ordinal";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, threadId);
            List<Piece> pieces = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    pieces.add(new Piece(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
            return pieces;
        }
    }

    /**
     * The pieces of a thread that has begun, the last of which ends where the thread does; empty if there is no such
     * thread. Needs no lock: it is one statement.
     */
    static List<Piece> readable(Connection connection, String threadId) throws SQLException {
        String sql = "SELECT log_id, first_ordinal, end_ordinal, next_ordinal FROM codex_thread"
                + " JOIN codex_piece ON thread_id = id WHERE id = ? AND begun ORDER BY first_ordinal";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, threadId);
            List<Piece> pieces = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    pieces.add(new Piece(row.getString(1), row.getLong(2), row.getLong(3)).until(row.getLong(4)));
                }
            }
            return pieces;
        }
    }

    /** The log that a thread's lines are added to. */
    static String open(Connection connection, String threadId) throws SQLException {
        List<Piece> pieces = pieces(connection, threadId);
        return pieces.get(pieces.size() - 1).log();
    }

    /** Begins a history with the pieces of another one before an ordinal; returns the log that lines are added to. */
    static String begin(Connection connection, String threadId, List<Piece> inherited, long end) throws SQLException {
        String log = UUID.randomUUID().toString();
        update(connection, "INSERT INTO codex_log (id) VALUES (?)", log);
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO codex_piece (thread_id, log_id, first_ordinal, end_ordinal) VALUES (?, ?, ?, ?)")) {
            statement.setString(1, threadId);
            for (Piece piece : inherited) {
                if (piece.first() < end) {
                    add(statement, piece.until(end));
                }
            }
            add(statement, new Piece(log, end, Piece.OPEN));
            statement.executeBatch();
        }
        return log;
    }

    private static void add(PreparedStatement statement, Piece piece) throws SQLException {
        statement.setString(2, piece.log());
        statement.setLong(3, piece.first());
        statement.setLong(4, piece.end());
        statement.addBatch();
    }

    /** Ends the history before an ordinal; returns the log that lines are added to from now on. */
    static String cut(Connection connection, String threadId, long end) throws SQLException {
        List<Piece> pieces = pieces(connection, threadId);
        update(connection, "DELETE FROM codex_piece WHERE thread_id = ?", threadId);
        String log = begin(connection, threadId, pieces, end);
        sweep(connection, pieces);
        return log;
    }

    static void delete(Connection connection, String threadId) throws SQLException {
        List<Piece> pieces = pieces(connection, threadId);
        update(connection, "DELETE FROM codex_piece WHERE thread_id = ?", threadId);
        sweep(connection, pieces);
    }

    /** Deletes the lines that no history has any more. Always in the same order, so that no two wait for each other. */
    private static void sweep(Connection connection, List<Piece> pieces) throws SQLException {
        TreeSet<String> logs = new TreeSet<>();
        pieces.forEach(piece -> logs.add(piece.log()));
        for (String log : logs) {
            lock(connection, log);
            long end = lastEnd(connection, log);
            if (end == 0) {
                update(connection, "DELETE FROM codex_line WHERE log_id = ?", log);
                update(connection, "DELETE FROM codex_log WHERE id = ?", log);
            } else if (end != Piece.OPEN) {
                try (PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM codex_line WHERE log_id = ? AND ordinal >= ?")) {
                    statement.setString(1, log);
                    statement.setLong(2, end);
                    statement.executeUpdate();
                }
            }
        }
    }

    private static void lock(Connection connection, String log) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id FROM codex_log WHERE id = ? FOR UPDATE")) {
            statement.setString(1, log);
            statement.executeQuery().close();
        }
    }

    /** Where the longest piece of a log ends, 0 if there is none. */
    private static long lastEnd(Connection connection, String log) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COALESCE(MAX(end_ordinal), 0) FROM codex_piece WHERE log_id = ?")) {
            statement.setString(1, log);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static void update(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }
}
