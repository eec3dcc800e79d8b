package dev.codex4j.harness.internal.store.file;

import static dev.codex4j.harness.internal.store.file.StoreFixture.meta;
import static dev.codex4j.harness.internal.store.file.StoreFixture.number;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that writes to a thread: as fast as it can, or not at all but holding on to it. */
final class ChildWriter implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildWriter(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildWriter start(Path home, String threadId, boolean writes) throws IOException {
        return start(home, threadId, writes, List.of());
    }

    /** Starts it by way of a command that runs what follows it. */
    static ChildWriter start(Path home, String threadId, boolean writes, List<String> launcher) throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildWriter.class.getName(),
                home.toString(),
                threadId,
                String.valueOf(writes)));
        return new ChildWriter(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** What it says next. */
    String says() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Ends it as the system does when memory runs out. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        StoredThread thread = StoreFixture.thread(arguments[1], ThreadHistoryMode.PAGINATED);
        try (FileThreadStore store = StoreFixture.open(Path.of(arguments[0]));
                ThreadWriter writer =
                        store.find(thread.id()).isPresent() ? store.open(thread.id()) : store.create(thread, null)) {
            if (Boolean.parseBoolean(arguments[2])) {
                writer.append(List.of(meta(thread)), thread);
                for (int i = 0; ; i++) {
                    writer.append(List.of(number(i)), thread);
                    System.out.println(i);
                }
            }
            System.out.println("open");
            System.in.read();
        } catch (ThreadStoreException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }
}
