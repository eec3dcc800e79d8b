package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.model.RawJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of documents. */
final class DocumentRows {
    private static final String SELECT = "SELECT content FROM codex_document WHERE owner = ? AND name = ?";

    private DocumentRows() {}

    static @Nullable RawJson find(Connection connection, String owner, String name) throws SQLException {
        return read(connection, SELECT, owner, name);
    }

    private static @Nullable RawJson read(Connection connection, String sql, String owner, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, owner);
            statement.setString(2, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? RawJson.ofUtf8(row.getBytes(1)) : null;
            }
        }
    }

    static void replace(
            Connection connection, String owner, String name, @Nullable RawJson expected, @Nullable RawJson replacement)
            throws SQLException {
        RawJson present = read(connection, SELECT + " FOR UPDATE", owner, name);
        if (!Objects.equals(present, expected)) {
            throw StoreErrors.documentChanged(owner, name);
        }
        if (replacement == null) {
            if (present != null) {
                write(connection, "DELETE FROM codex_document WHERE owner = ? AND name = ?", owner, name, null);
            }
        } else if (present == null) {
            write(
                    connection,
                    "INSERT INTO codex_document (owner, name, content) VALUES (?, ?, ?)",
                    owner,
                    name,
                    replacement);
        } else {
            try (PreparedStatement statement =
                    connection.prepareStatement("UPDATE codex_document SET content = ? WHERE owner = ? AND name = ?")) {
                statement.setBytes(1, replacement.toByteArray());
                statement.setString(2, owner);
                statement.setString(3, name);
                statement.executeUpdate();
            }
        }
    }

    private static void write(Connection connection, String sql, String owner, String name, @Nullable RawJson content)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, owner);
            statement.setString(2, name);
            if (content != null) {
                statement.setBytes(3, content.toByteArray());
            }
            statement.executeUpdate();
        }
    }

    static void deleteAll(Connection connection, String owner) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM codex_document WHERE owner = ?")) {
            statement.setString(1, owner);
            statement.executeUpdate();
        }
    }
}
