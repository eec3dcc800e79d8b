package dev.codex4j.harness.store.jdbc;

import org.h2.jdbcx.JdbcConnectionPool;

final class JdbcThreadStoreOnH2Test extends JdbcStoreContract {
    @Override
    JdbcConnectionPool newPool(int size) {
        return H2Database.pool(size);
    }
}
