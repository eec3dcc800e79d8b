package dev.codex4j.harness.store.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Connections that break when something is committed. */
final class UnsureCommits {
    private final DataSource target;
    private final AtomicReference<Failure> failure = new AtomicReference<>(Failure.NONE);
    private volatile Runnable beforeCommit = () -> {};

    private enum Failure {
        NONE,
        BEFORE,
        AFTER
    }

    UnsureCommits(DataSource target) {
        this.target = target;
    }

    /** A database that nobody can connect to. */
    static DataSource unreachable(String state, String reason) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            throw new SQLException(reason, state);
        });
    }

    /** The next commit fails, and nothing is kept. */
    void failBeforeCommit() {
        failure.set(Failure.BEFORE);
    }

    /** The next commit seems to fail, but everything is kept. */
    void failAfterCommit() {
        failure.set(Failure.AFTER);
    }

    /** Is run in the middle of every transaction from now on. */
    void beforeCommit(Runnable pause) {
        beforeCommit = pause;
    }

    DataSource source() {
        return proxy(
                DataSource.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? breaking(target.getConnection()) : null);
    }

    private Connection breaking(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            boolean isCommit = method.getName().equals("commit");
            Failure now = isCommit ? failure.getAndSet(Failure.NONE) : Failure.NONE;
            if (isCommit) {
                beforeCommit.run();
            }
            if (now == Failure.BEFORE) {
                throw new SQLException("broken", "08006");
            }
            Object result;
            try {
                result = method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (now == Failure.AFTER) {
                throw new SQLException("broken", "08006");
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(UnsureCommits.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
