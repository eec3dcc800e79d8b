package dev.codex4j.harness.store.jdbc;

import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** A database in the memory of this process. */
final class H2Database {
    private H2Database() {}

    /** A few connections to a new database, which lasts until the process ends or everything is dropped. */
    static JdbcConnectionPool pool(int size) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(size);
        return pool;
    }
}
