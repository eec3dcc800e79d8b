package dev.codex4j.harness.internal.exec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What the tests of this package share: a launcher, scripts run by bash, and ears for what comes of them. */
final class RealProcesses implements AutoCloseable {
    static final Path DIRECTORY = Path.of("/tmp");
    static final Map<String, String> ENVIRONMENT =
            Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LC_ALL", "C.UTF-8", "TERM", "dumb");

    final ExecutorService executor = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "pump");
        thread.setDaemon(true);
        return thread;
    });
    final ProcessLauncher launcher = new ProcessLauncher(executor);
    final ExecSessions sessions = new ExecSessions(launcher, new Random());

    static LaunchRequest bash(String script) {
        return LaunchRequest.merged(List.of("/bin/bash", "-c", script), DIRECTORY, ENVIRONMENT);
    }

    static LaunchRequest bash(String script, LaunchRequest.Channels channels, LaunchRequest.Input input) {
        return new LaunchRequest(List.of("/bin/bash", "-c", script), DIRECTORY, ENVIRONMENT, channels, input, null);
    }

    ExecSession start(String script, ExecListener listener) throws IOException {
        return start(bash(script), listener);
    }

    ExecSession start(LaunchRequest launch, ExecListener listener) throws IOException {
        return sessions.start(
                sessions.reserve(), new ExecRequest("call-1", "a command", ExecSession.QUIET, launch), listener);
    }

    static int codeOf(ProcessSession session) throws Exception {
        return session.exit().get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        sessions.close();
        executor.shutdownNow();
    }

    /** Keeps all output, and says when some text has come. */
    static final class Ear implements OutputListener {
        private final Map<Channel, ByteArrayOutputStream> heard = new EnumMap<>(Channel.class);

        @Override
        public synchronized void output(Channel channel, byte[] buffer, int length) {
            heard.computeIfAbsent(channel, c -> new ByteArrayOutputStream()).write(buffer, 0, length);
            notifyAll();
        }

        synchronized String text(Channel channel) {
            ByteArrayOutputStream bytes = heard.get(channel);
            return bytes == null ? "" : bytes.toString(StandardCharsets.UTF_8);
        }

        String text() {
            return text(Channel.STANDARD_OUTPUT);
        }

        synchronized String awaitText(String wanted) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!text().contains(wanted)) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("never heard " + wanted + ", only: " + text());
                }
                wait(left);
            }
            return text();
        }
    }

    /** Keeps what a session reports. */
    static final class Report implements ExecListener {
        final List<String> deltas = new ArrayList<>();
        final List<ExecExit> exits = new ArrayList<>();
        final CountDownLatch exited = new CountDownLatch(1);

        @Override
        public synchronized void outputDelta(String text) {
            deltas.add(text);
        }

        @Override
        public synchronized void exited(ExecExit exit) {
            exits.add(exit);
            exited.countDown();
        }

        synchronized String streamed() {
            return String.join("", deltas);
        }
    }
}
