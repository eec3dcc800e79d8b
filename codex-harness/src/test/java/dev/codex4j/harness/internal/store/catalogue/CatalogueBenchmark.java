package dev.codex4j.harness.internal.store.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.ThreadListParams;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how long lists of many threads take, in this JVM and in fresh ones: {@code mvn test -Dtest=CatalogueBenchmark
 * -Dcodex4j.benchmark.threads=10000}.
 */
@EnabledIfSystemProperty(named = CatalogueBenchmark.THREADS, matches = "\\d+")
class CatalogueBenchmark {
    static final String THREADS = "codex4j.benchmark.threads";
    private static final int ROUNDS = 200;

    @TempDir
    Path home;

    @Test
    void listsOfManyThreads() throws IOException, InterruptedException {
        new RolloutFolder(home).fill(Integer.getInteger(THREADS));
        System.out.println("without an index:");
        assertEquals(0, freshJvm());
        System.out.printf(
                Locale.ROOT, "with an index of %,d bytes:%n", Files.size(home.resolve("codex-java/threads.index")));
        assertEquals(0, freshJvm());
    }

    private int freshJvm() throws IOException, InterruptedException {
        String classes = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        Path own = Path.of(RolloutFolder.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        own + File.pathSeparator + classes,
                        CatalogueBenchmark.class.getName(),
                        home.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Lists as a server does that has answered a request already. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        ProtocolJson.decode(ProtocolJson.encode(ThreadListParams.builder().build()), ThreadListParams.class);
        List<Future<?>> behind = new ArrayList<>();
        ExecutorService executor = Executors.newCachedThreadPool();
        try (ThreadCatalogue catalogue = new ThreadCatalogue(
                Path.of(arguments[0]), Clock.systemUTC(), job -> behind.add(executor.submit(job)))) {
            System.out.printf(
                    Locale.ROOT, "  first page, first time: %.1f ms%n", millis(catalogue, ThreadQuery.Key.CREATED));
            System.out.printf(
                    Locale.ROOT, "  first page, second time: %.1f ms%n", millis(catalogue, ThreadQuery.Key.CREATED));
            long start = System.nanoTime();
            for (Future<?> job : behind) {
                job.get();
            }
            System.out.printf(Locale.ROOT, "  work behind it: %.1f ms%n", (System.nanoTime() - start) / 1e6);
            for (ThreadQuery.Key key : ThreadQuery.Key.values()) {
                double[] times = new double[ROUNDS];
                for (int i = 0; i < ROUNDS; i++) {
                    times[i] = millis(catalogue, key);
                }
                Arrays.sort(times);
                System.out.printf(
                        Locale.ROOT,
                        "  first page by %s: median %.1f ms, 95%% within %.1f ms%n",
                        key,
                        times[ROUNDS / 2],
                        times[ROUNDS * 95 / 100]);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static double millis(ThreadCatalogue catalogue, ThreadQuery.Key key) {
        long start = System.nanoTime();
        catalogue.list(
                new ThreadQuery(false, thread -> thread.info().modelProvider().equals("mock"), key, true, null, 25));
        return (System.nanoTime() - start) / 1e6;
    }
}
