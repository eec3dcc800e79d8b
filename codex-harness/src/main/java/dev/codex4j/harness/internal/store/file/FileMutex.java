package dev.codex4j.harness.internal.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Lets one at a time change a small file, among the threads of this JVM and among JVMs. */
final class FileMutex {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long PAUSE_MILLIS = 5;
    private static final Map<Path, ReentrantLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    private final Path file;

    /** The file is made when it is needed, and stays. */
    FileMutex(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** Does something that is over soon. Reading, comparing and writing a file is one step here, so the lock is held meanwhile. */
    <T extends @Nullable Object> T during(StoreFailures.Work<T> work) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        ReentrantLock ours = IN_THIS_JVM.computeIfAbsent(file, path -> new ReentrantLock());
        try {
            if (!ours.tryLock(PATIENCE_NANOS, TimeUnit.NANOSECONDS)) {
                throw new IOException(file + " stays locked");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + file, e);
        }
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            try (FileChannel channel = FileChannel.open(
                            file,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
                    FileLock theirs = lock(channel, deadline)) {
                Objects.requireNonNull(theirs);
                return work.run();
            }
        } finally {
            ours.unlock();
        }
    }

    private FileLock lock(FileChannel channel, long deadline) throws IOException {
        while (true) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new IOException(file + " stays locked by another program");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for " + file, e);
            }
        }
    }
}
