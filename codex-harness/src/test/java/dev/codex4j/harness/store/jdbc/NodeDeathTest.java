package dev.codex4j.harness.store.jdbc;

import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes share a database; one dies, or stalls and wakes up. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
final class NodeDeathTest {
    private static final Duration LEASE = Duration.ofSeconds(2);
    /** What a loaded machine may need to run a few statements. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PostgresServer server = PostgresServer.running();
    private final String schema = server.newSchema();
    private final JdbcConnectionPool pool = server.pool(schema, 2);
    private final JdbcThreadStore store = JdbcThreadStore.builder(pool).build();
    private final List<Node> nodes = new ArrayList<>();

    @BeforeEach
    void makeThread() {
        store.migrate();
        stored(store, "t", "beginning");
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Node node : nodes) {
            node.process.destroyForcibly().waitFor();
        }
        store.close();
        pool.dispose();
    }

    @Test
    void aThreadOfAKilledNodeIsTakenOverWithinTheLease() throws Exception {
        Node first = start("first");
        first.await("first 20");
        Node second = start("second");
        second.await("waits");

        first.process.destroyForcibly();
        long killed = System.nanoTime();
        second.await("holds");
        long taken = System.nanoTime();
        second.await("second 20");

        assertTrue(taken - killed < LEASE.plus(PATIENCE).toNanos(), "taken over after " + (taken - killed) + " ns");
        first.reading.join();
        List<String> kept = keptInOrder();
        List<String> said = first.said();
        assertTrue(kept.containsAll(said), "what the first node was told is kept is kept");
        System.out.printf(
                "killed: taken over after %d ms with a lease of %d ms; %d lines of the first, %d of the second%n",
                TimeUnit.NANOSECONDS.toMillis(taken - killed),
                LEASE.toMillis(),
                count(kept, "first"),
                count(kept, "second"));
    }

    @Test
    void aStalledNodeThatWakesUpNeverWrites() throws Exception {
        Node first = start("first");
        first.await("first 20");
        Node second = start("second");
        second.await("waits");

        signal(first, "-STOP");
        long stopped = System.nanoTime();
        second.await("holds");
        long taken = System.nanoTime();
        second.await("second 20");
        signal(first, "-CONT");
        first.await("lost");
        assertTrue(first.process.waitFor(60, TimeUnit.SECONDS));
        second.await("second 60");

        assertTrue(taken - stopped < LEASE.plus(PATIENCE).toNanos(), "taken over after " + (taken - stopped) + " ns");
        List<String> kept = keptInOrder();
        first.reading.join();
        assertTrue(kept.containsAll(first.said()), "what the first node was told is kept is kept");
        System.out.printf(
                "stalled: taken over after %d ms with a lease of %d ms; %d lines of the first, %d of the second%n",
                TimeUnit.NANOSECONDS.toMillis(taken - stopped),
                LEASE.toMillis(),
                count(kept, "first"),
                count(kept, "second"));
    }

    /** All lines; those of the first node come before those of the second, each once and in order. */
    private List<String> keptInOrder() {
        List<String> kept = texts(store, "t");
        int first = count(kept, "first");
        int second = count(kept, "second");
        List<String> expected = new ArrayList<>(List.of("beginning"));
        for (int i = 0; i < first; i++) {
            expected.add("first " + i);
        }
        for (int i = 0; i < second; i++) {
            expected.add("second " + i);
        }
        assertEquals(expected, kept);
        return kept;
    }

    private static int count(List<String> texts, String node) {
        return (int) texts.stream().filter(text -> text.startsWith(node + " ")).count();
    }

    private static void signal(Node node, String signal) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("kill", signal, Long.toString(node.process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor());
    }

    private Node start(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WritingNode.class.getName(),
                name,
                "t",
                Long.toString(LEASE.toMillis()),
                Integer.toString(server.port()),
                schema);
        builder.environment().put("NODE_PASSWORD", server.password());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Node node = new Node(name, builder.start());
        nodes.add(node);
        return node;
    }

    /** A running {@link WritingNode}. */
    private static final class Node {
        private final String name;
        private final Process process;
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final List<String> awaited = new ArrayList<>();
        private final Thread reading;

        Node(String name, Process process) {
            this.name = name;
            this.process = process;
            this.reading = new Thread(this::read, "output of " + name);
            reading.setDaemon(true);
            reading.start();
        }

        private void read() {
            try (Stream<String> output =
                    process.inputReader(StandardCharsets.UTF_8).lines()) {
                output.forEach(lines::add);
            }
        }

        /** Waits until the node has said something. */
        void await(String text) throws InterruptedException {
            while (true) {
                String line = lines.poll(60, TimeUnit.SECONDS);
                assertTrue(line != null, () -> name + " does not say " + text + " after " + awaited);
                awaited.add(line);
                if (line.equals(text)) {
                    return;
                }
            }
        }

        /** The lines that it was told are kept. */
        List<String> said() {
            List<String> all = new ArrayList<>(awaited);
            all.addAll(lines);
            return all.stream().filter(line -> line.startsWith(name + " ")).toList();
        }
    }
}
