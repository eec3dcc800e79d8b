package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.store.file.RolloutName;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds threads by the files that they are stored in, for requests that name such a file. */
final class ThreadPaths {
    private ThreadPaths() {}

    /** The id of the thread that a request means: that of the file if it names one, for a file outranks an id. */
    static String wanted(ThreadStore store, String threadId, @Nullable String path) {
        return path == null
                ? threadId
                : find(store, path)
                        .orElseThrow(() ->
                                Refusals.invalid("failed to resolve rollout path `" + path + "`: file does not exist"))
                        .id();
    }

    private static Optional<StoredThread> find(ThreadStore store, String path) {
        try {
            Path file = Path.of(path);
            return RolloutName.of(file)
                    .flatMap(name -> store.find(name.threadId()))
                    .filter(thread -> isAt(thread, file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a file is the newest one of a thread. */
    private static boolean isAt(StoredThread thread, Path file) {
        String own = thread.info().path();
        return own != null && Path.of(own).equals(file.toAbsolutePath().normalize());
    }

    /** Refuses to join a loaded thread in a way that only one that is not loaded can be. */
    static void requireActive(ThreadSession session, @Nullable String path) {
        String own = session.seen().path();
        if (path != null && !path.equals(own)) {
            throw Refusals.invalid("cannot resume running thread " + session.id() + " with stale path: requested `"
                    + path + "`, active `" + own + "`");
        }
    }
}
