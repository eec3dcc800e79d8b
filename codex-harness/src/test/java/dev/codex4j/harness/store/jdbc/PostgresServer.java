package dev.codex4j.harness.store.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;

/**
 * A PostgreSQL server of the tests' own, in a temporary folder, which ends with this process however that ends. One for
 * all tests; each works in a schema of its own.
 */
final class PostgresServer {
    static final String USER = "codex";
    static final String DATABASE = "codex";

    private static final String MAINTENANCE = "postgres";

    private static final long START_SECONDS = 90;
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static @Nullable PostgresServer running;

    private final String password = UUID.randomUUID().toString();
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("codex-postgres");
        port = freePort();
        Files.writeString(folder.resolve("password"), password);
        List<String> user = unprivileged();
        Path data = folder.resolve("data");
        Path log = folder.resolve("log");
        List<String> initialise = new ArrayList<>(user);
        initialise.addAll(List.of(
                programs.resolve("initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                USER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.resolve("password"),
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        Process preparing = start(initialise, folder.resolve("initdb.log").toFile());
        if (!preparing.waitFor(START_SECONDS, TimeUnit.SECONDS) || preparing.exitValue() != 0) {
            preparing.destroyForcibly();
            throw new IOException("initdb failed: " + Files.readString(folder.resolve("initdb.log")));
        }
        // The shell outlives the tests only to end the server: its input ends with their process.
        String script = "\"$0\" \"$@\" & server=$!; read ending; kill -INT $server; wait $server";
        List<String> serve = new ArrayList<>(user);
        serve.addAll(List.of(
                "sh",
                "-c",
                script,
                programs.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=16MB"));
        Process server = start(serve, log.toFile());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        awaitReady(server, log);
        makeDatabase();
    }

    /** Sorts as people do, where PostgreSQL can: what is sorted by characters must say so. */
    private void makeDatabase() throws IOException {
        String plain = "CREATE DATABASE " + DATABASE + " TEMPLATE template0";
        try {
            run(MAINTENANCE, plain + " LOCALE_PROVIDER icu ICU_LOCALE 'en-US'");
        } catch (SQLException e) {
            try {
                run(MAINTENANCE, plain);
            } catch (SQLException again) {
                throw new IOException(again);
            }
        }
    }

    /** The server; skips the test if PostgreSQL is not installed. */
    static synchronized PostgresServer running() {
        Optional<Path> programs = programs();
        assumeTrue(programs.isPresent(), "PostgreSQL is not installed: neither on the path nor in /usr/lib/postgresql");
        assumeTrue(
                !isRoot() || !unprivileged().isEmpty(),
                "PostgreSQL does not run as root, and there is no other user or no setpriv");
        if (running == null) {
            try {
                running = new PostgresServer(programs.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return running;
    }

    private static Optional<Path> programs() {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            folders.add(Path.of(folder));
        }
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            versions.map(version -> version.resolve("bin"))
                    .sorted(Comparator.reverseOrder())
                    .forEach(folders::add);
        } catch (IOException e) {
            // Then it may be on the path.
        }
        return folders.stream()
                .filter(folder ->
                        Files.isExecutable(folder.resolve("postgres")) && Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** What goes before a command so that it is not run by root. */
    private static List<String> unprivileged() {
        if (!isRoot()) {
            return List.of();
        }
        for (String user : List.of("postgres", "nobody")) {
            try {
                List<String> prefix =
                        List.of("setpriv", "--reuid=" + user, "--regid=" + groupOf(user), "--clear-groups");
                List<String> attempt = new ArrayList<>(prefix);
                attempt.add("true");
                if (new ProcessBuilder(attempt).start().waitFor() == 0) {
                    return prefix;
                }
            } catch (IOException e) {
                return List.of();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return List.of();
    }

    private static String groupOf(String user) throws IOException, InterruptedException {
        Process id = new ProcessBuilder("id", "-g", user).start();
        String group = new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return id.waitFor() == 0 ? group : "-1";
    }

    private Process start(List<String> command, File log) throws IOException, InterruptedException {
        if (isRoot()) {
            String owner = command.get(1).substring("--reuid=".length());
            new ProcessBuilder("chown", "-R", owner, folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Process server, Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try {
                run(MAINTENANCE, "SELECT 1");
                return;
            } catch (SQLException e) {
                if (server.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    throw new IOException("PostgreSQL does not start: " + Files.readString(log), e);
                }
            }
        }
    }

    private void stop(Process server) {
        try {
            server.getOutputStream().close();
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.descendants().forEach(ProcessHandle::destroyForcibly);
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (IOException | InterruptedException e) {
            // Nobody is left to tell.
        }
    }

    /** Makes a schema and returns its name. */
    String newSchema() {
        String schema = "test_" + SCHEMAS.incrementAndGet();
        try {
            run(DATABASE, "CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema;
    }

    private void run(String database, String sql) throws SQLException {
        PGSimpleDataSource source = source("public");
        source.setDatabaseName(database);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection each time, to a schema. */
    PGSimpleDataSource source(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        aim(source, schema);
        return source;
    }

    private void aim(BaseDataSource source, String schema) {
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(DATABASE);
        source.setCurrentSchema(schema);
        source.setUser(USER);
        source.setPassword(password);
    }

    /** A few connections to a schema. */
    JdbcConnectionPool pool(String schema, int size) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        aim(source, schema);
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(size);
        return pool;
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }
}
