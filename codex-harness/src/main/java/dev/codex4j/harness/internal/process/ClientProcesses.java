package dev.codex4j.harness.internal.process;

import dev.codex4j.harness.internal.exec.LaunchException;
import dev.codex4j.harness.internal.exec.ProcessLauncher;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The processes of one client, by the names that it gave them. They end when this is closed. Safe for use by several
 * threads; of two that start under one name at the same time, both run and one can be found.
 */
public final class ClientProcesses implements AutoCloseable {
    private final ProcessLauncher launcher;
    private final Executor executor;
    private final Map<Object, ClientProcess> running = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** @param executor ends the processes whose time is over */
    public ClientProcesses(ProcessLauncher launcher, Executor executor) {
        this.launcher = launcher;
        this.executor = executor;
    }

    /**
     * Starts a process.
     *
     * @param name what the client calls it, or null for one that it will not speak of again
     * @param started runs before anything is heard of the process
     * @throws LaunchException if it cannot be started; the watcher will not be called
     */
    public void start(@Nullable String name, ProcessOrder order, ProcessWatcher watcher, Runnable started)
            throws LaunchException {
        Object key = name == null ? new Object() : name;
        ClientProcess process = new ClientProcess(launcher, executor, order, watcher);
        running.put(key, process);
        try {
            started.run();
        } finally {
            process.begin(end -> {
                running.remove(key, process);
                watcher.ended(end);
            });
        }
        if (closed) {
            process.kill();
        }
    }

    /** The running process of that name. */
    public Optional<ClientProcess> find(String name) {
        return Optional.ofNullable(running.get(name));
    }

    /** Ends all processes, and any that is started later at once. */
    @Override
    public void close() {
        closed = true;
        running.values().forEach(ClientProcess::kill);
    }
}
