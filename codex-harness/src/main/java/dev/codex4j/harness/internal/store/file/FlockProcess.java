package dev.codex4j.harness.internal.store.file;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A shell that holds locks in the way of BSD for this JVM, which cannot take them itself. Started with the first lock; ends
 * with this JVM, however that ends, and the locks with it. Where there is no such shell, or no need for one, every answer is
 * {@link Answer#UNKNOWN}.
 */
final class FlockProcess implements Closeable {
    private static final long PATIENCE_SECONDS = 10;
    private static final String LATE = "late";
    private static final boolean NEEDED =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    /**
     * Lives until its input ends, whatever signals a terminal sends to the group. A lock on a file that is not at its path
     * any more is none. Files are deleted under the lock that everybody takes who opens one.
     */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            cd -- "$1" && command -v flock rm >/dev/null || exit 1
            declare -A held
            while read -r verb id; do
              answer=unknown
              case $verb in
                take)
                  for try in 1 2 3 4 5; do
                    exec {fd}<>"$id.lock" || break
                    flock -n "$fd"
                    case $? in
                      0) if [[ /proc/self/fd/$fd -ef $id.lock ]]; then held[$id]=$fd; answer=taken; break; fi ;;
                      1) answer=busy; exec {fd}>&-; break ;;
                    esac
                    exec {fd}>&-
                  done ;;
                give)
                  fd=${held[$id]}
                  unset "held[$id]"
                  flock -n .coordination.lock rm -f -- "$id.lock"
                  exec {fd}>&-
                  answer=given ;;
              esac
              echo "$answer"
            done
            """;

    private final Path folder;
    private final Executor executor;
    private final Queue<CompletableFuture<String>> awaited = new ArrayDeque<>();
    private @Nullable Process shell;
    private boolean ended;

    FlockProcess(Path folder, Executor executor) {
        this.folder = folder;
        this.executor = executor;
        this.ended = !NEEDED;
    }

    /** How an attempt ended. */
    enum Answer {
        /** The lock is held. */
        TAKEN,
        /** Another process has it. */
        BUSY,
        /** There is nobody to take it. */
        UNKNOWN
    }

    /** Takes the lock of a thread. */
    Answer take(String threadId) {
        return switch (ask("take " + threadId)) {
            case "taken" -> Answer.TAKEN;
            case "busy" -> Answer.BUSY;
            default -> Answer.UNKNOWN;
        };
    }

    /** Gives it back. */
    void give(String threadId) {
        ask("give " + threadId);
    }

    private String ask(String request) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        send(request, answer);
        // Not to be interrupted: a lock would be taken that nobody knows of.
        String text = answer.completeOnTimeout(LATE, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (text.equals(LATE)) {
            close();
        }
        return text;
    }

    /** Requests and their answers are in the same order, so sending is one step with noting who waits. */
    private synchronized void send(String request, CompletableFuture<String> answer) {
        if (ended) {
            answer.complete("");
            return;
        }
        try {
            Process process = shell;
            if (process == null) {
                process = start();
                shell = process;
            }
            awaited.add(answer);
            OutputStream input = process.getOutputStream();
            input.write((request + "\n").getBytes(StandardCharsets.US_ASCII));
            input.flush();
        } catch (IOException e) {
            end();
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", "--noprofile", "--norc", "-c", SCRIPT, "bash", folder.toString());
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        executor.execute(() -> readAnswers(process));
        return process;
    }

    private void readAnswers(Process process) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                CompletableFuture<String> first = nextAwaited();
                if (first != null) {
                    first.complete(line);
                }
            }
        } catch (IOException e) {
            // It has ended, as below.
        }
        end();
    }

    private synchronized @Nullable CompletableFuture<String> nextAwaited() {
        return awaited.poll();
    }

    private synchronized void end() {
        ended = true;
        awaited.forEach(answer -> answer.complete(""));
        awaited.clear();
    }

    /** Gives all locks back. */
    @Override
    public void close() {
        end();
        Process process = process();
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // The pipe is broken: it has ended or is about to.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private synchronized @Nullable Process process() {
        return shell;
    }
}
