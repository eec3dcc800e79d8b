package dev.codex4j.harness.internal.lasting;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.store.catalogue.RolloutFolder;
import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.TextPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Prints what many threads and long threads cost a server, in time and in processor time: {@code mvn test
 * -Dtest=ThreadBenchmark -Dcodex4j.benchmark.threads=10000 -Dcodex4j.benchmark.items=50000}, with
 * {@code -Dcodex4j.server=.../bin/codex-java} for the packaged server.
 */
class ThreadBenchmark {
    private static final String THREADS = "codex4j.benchmark.threads";
    private static final String ITEMS = "codex4j.benchmark.items";
    private static final int RUNS = 9;
    private static final int WARM = 15;
    private static final int WARM_LISTS = 150;
    private static final int LISTS = 20;
    private static final int RECENT_TURNS = 10;

    private static final ScriptedModel.Builder SCRIPT = ScriptedModel.builder()
            .when(Condition.requestKind("compaction"))
            .say("What was said so far, in short. ".repeat(20))
            .when(Condition.userAsked(TextPattern.contains("go on")))
            .say("And on.")
            .when(Condition.toolOutputs(0))
            .reply(Reply.empty()
                    .think("First a look around. ".repeat(10))
                    .say("I look around. ".repeat(10), "commentary")
                    .call("exec_command", Map.of("cmd", "seq 200")))
            .when(Condition.toolOutputs(1))
            .patch("*** Begin Patch\n*** Add File: note.txt\n+written\n*** End Patch\n")
            .otherwise()
            .say("It is done. ".repeat(20));

    @TempDir
    Path folder;

    private ServerRoom room;

    @BeforeEach
    void open() throws IOException {
        room = new ServerRoom(folder, SCRIPT);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    @EnabledIfSystemProperty(named = THREADS, matches = "\\d+")
    void startAndListWithManyThreads() throws IOException {
        int most = Integer.getInteger(THREADS);
        System.out.printf(
                "%-12s %-22s %-22s %-22s %-22s%n", "threads", "start", "first list", "second list", "warm list");
        int before = 0;
        for (int count : new int[] {0, most / 10, most}) {
            if (count > before) {
                new RolloutFolder(room.home()).fill(count);
                before = count;
            }
            Figures start = new Figures();
            Figures first = new Figures();
            Figures second = new Figures();
            Figures warm = new Figures();
            for (int run = -2; run < RUNS; run++) {
                long begun = System.nanoTime();
                RunningServer server = room.start(ServerProgram.ours());
                if (run >= 0) {
                    start.add(System.nanoTime() - begun, cpu(server));
                }
                for (int list = 0; list < WARM_LISTS + LISTS; list++) {
                    boolean counts = run >= 0 && (list < 2 || list >= WARM_LISTS);
                    Figures figures = list == 0 ? first : list == 1 ? second : warm;
                    (counts ? figures : new Figures())
                            .measure(
                                    server,
                                    () -> server.request(
                                            "thread/list", Map.of("limit", 25, "modelProviders", List.of())));
                }
                server.close();
            }
            System.out.printf("%-12d %-22s %-22s %-22s %-22s%n", count, start, first, second, warm);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = ITEMS, matches = "\\d+")
    void openAndGoOnWithLongThreads() throws IOException {
        int most = Integer.getInteger(ITEMS);
        LongThread model = shortThread();
        System.out.printf(
                "%-8s %-10s %-22s %-22s %-22s %-22s %-22s %-22s%n",
                "items",
                "megabytes",
                "resume",
                "resume with a page",
                "last page, cold",
                "last page",
                "next request",
                "the one after it");
        List<String> warmUp = threads(model, most / 100, 2 * WARM);
        for (int items : new int[] {most / 100, most / 10, most}) {
            List<String> ids = threads(model, items, 2 * RUNS);
            Opening cold = new Opening();
            RunningServer server = room.start(ServerProgram.ours());
            for (int run = 0; run < WARM; run++) {
                new Opening().measure(server, warmUp.get(run), warmUp.get(WARM + run));
            }
            for (int run = 0; run < RUNS; run++) {
                cold.measure(server, ids.get(run), ids.get(RUNS + run));
            }
            server.close();
            double megabytes = Files.size(rollout(ids.get(0))) / 1e6;
            System.out.printf(Locale.ROOT, "%-8d %-10.1f %s%n", items, megabytes, cold);
            for (String id : ids) {
                Files.delete(rollout(id));
            }
        }
    }

    private static List<String> threads(LongThread model, int items, int count) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int copy = 0; copy < count; copy++) {
            String id = IdGenerator.timeOrdered().next();
            ids.add(id);
            model.write(id, items, RECENT_TURNS);
        }
        return ids;
    }

    /** What it takes to look at threads that are not loaded, to load them, and to go on with them. */
    private final class Opening {
        private final Figures resume = new Figures();
        private final Figures resumeWithPage = new Figures();
        private final Figures coldPage = new Figures();
        private final Figures page = new Figures();
        private final Figures request = new Figures();
        private final Figures secondRequest = new Figures();

        void measure(RunningServer server, String id, String other) {
            Map<String, ?> last = Map.of("threadId", id, "limit", 20);
            coldPage.measure(server, () -> server.request("thread/turns/list", last));
            resume.measure(server, () -> server.request("thread/resume", Map.of("threadId", id, "excludeTurns", true)));
            page.measure(server, () -> server.request("thread/turns/list", last));
            measureTurn(server, id, request);
            measureTurn(server, id, secondRequest);
            Map<String, ?> withPage =
                    Map.of("threadId", other, "excludeTurns", true, "initialTurnsPage", Map.of("limit", 20));
            resumeWithPage.measure(server, () -> server.request("thread/resume", withPage));
        }

        private void measureTurn(RunningServer server, String id, Figures figures) {
            long cpu = cpu(server);
            long begun = System.nanoTime();
            server.turn(id, "go on");
            figures.add(room.lastAskedNanos() - begun, cpu(server) - cpu);
        }

        @Override
        public String toString() {
            return String.format(
                    "%-22s %-22s %-22s %-22s %-22s %-22s",
                    resume, resumeWithPage, coldPage, page, request, secondRequest);
        }
    }

    private LongThread shortThread() throws IOException {
        try (RunningServer server = room.start(ServerProgram.ours())) {
            JsonNode thread = server.request("thread/start", Map.of()).path("thread");
            String id = thread.path("id").asString();
            server.turn(id, "work");
            server.request("thread/compact/start", Map.of("threadId", id));
            server.await(message -> RunningServer.is(message, "turn/completed"));
            server.turn(id, "work again");
            return new LongThread(rollout(id), id);
        }
    }

    private Path rollout(String id) throws IOException {
        try (var paths = Files.walk(room.home().resolve("sessions"))) {
            return paths.filter(path -> path.toString().endsWith(id + ".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long cpu(RunningServer server) {
        return server.process().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** Times and processor times of the same thing: the median of the one, the mean of the other, whose clock is coarse. */
    private static final class Figures {
        private final List<Long> times = new ArrayList<>();
        private long cpu;

        void add(long nanos, long cpuNanos) {
            times.add(nanos);
            cpu += cpuNanos;
        }

        void measure(RunningServer server, Runnable work) {
            long cpuBefore = cpu(server);
            long begun = System.nanoTime();
            work.run();
            long nanos = System.nanoTime() - begun;
            add(nanos, cpu(server) - cpuBefore);
        }

        @Override
        public String toString() {
            long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted.length == 0
                    ? "none"
                    : String.format(
                            Locale.ROOT,
                            "%.1f ms (cpu %.1f)",
                            sorted[sorted.length / 2] / 1e6,
                            cpu / 1e6 / sorted.length);
        }
    }
}
