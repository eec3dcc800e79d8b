package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One writer a thread, in this JVM, in other JVMs and in other programs. The operating system gives a dead process's locks
 * back, so files that it left do not count.
 *
 * <p>JVMs lock files in the way of POSIX. The Codex command line locks them in the way of BSD, which on Linux is another
 * kind of lock; there a {@link FlockProcess} takes that one too.
 */
final class WriterLocks implements Closeable {
    private static final int TRIES = 5;
    /** Closing any channel of a file gives back all locks of this JVM on it, so none is opened twice. */
    private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FlockProcess flocks;

    WriterLocks(Path codexHome, Executor executor) {
        this.folder = codexHome.resolve("thread-writer-locks");
        this.flocks = new FlockProcess(folder, executor);
    }

    /** Takes a thread's lock among JVMs, or throws {@link ThreadStoreException} of kind {@link Kind#BUSY}. */
    WriterLock take(String threadId) {
        return StoreFailures.call("lock thread " + threadId, () -> {
            Path file = Files.createDirectories(folder).toRealPath().resolve(threadId + ".lock");
            if (!HELD_BY_THIS_JVM.add(file)) {
                throw StoreErrors.busy(threadId);
            }
            FileChannel channel = null;
            try {
                channel = lock(file, threadId);
                return new Held(file, channel, threadId);
            } catch (IOException | RuntimeException e) {
                if (channel != null) {
                    channel.close();
                }
                HELD_BY_THIS_JVM.remove(file);
                throw e;
            }
        });
    }

    private static FileChannel lock(Path file, String threadId) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            FileChannel channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            Object opened = keyOf(file);
            try {
                if (channel.tryLock() == null) {
                    throw StoreErrors.busy(threadId);
                }
                // Whoever had it before may have deleted it meanwhile; then it is a lock that nobody else will see.
                if (opened != null && opened.equals(keyOf(file))) {
                    return channel;
                }
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
        throw StoreErrors.busy(threadId);
    }

    private boolean flock(Path file, String threadId) throws IOException {
        return switch (flocks.take(threadId)) {
            case TAKEN -> true;
            case BUSY -> throw StoreErrors.busy(threadId);
            case UNKNOWN -> {
                if (FlockTable.lists(file)) {
                    throw StoreErrors.busy(threadId);
                }
                yield false;
            }
        };
    }

    /** What tells files of the same name apart; on systems without such keys, that it is there. */
    private static @Nullable Object keyOf(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey();
            return Objects.requireNonNullElse(key, file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void close() {
        flocks.close();
    }

    private final class Held implements WriterLock {
        private final Path file;
        private final FileChannel channel;
        private final String threadId;
        private final AtomicBoolean given = new AtomicBoolean();
        private volatile boolean flocked;

        Held(Path file, FileChannel channel, String threadId) {
            this.file = file;
            this.channel = channel;
            this.threadId = threadId;
        }

        @Override
        public void keepOthersAway() throws IOException {
            if (!flocked) {
                flocked = flock(file, threadId);
            }
        }

        @Override
        public void close() {
            if (given.compareAndSet(false, true)) {
                try {
                    if (flocked) {
                        flocks.give(threadId);
                    }
                    channel.close();
                } catch (IOException e) {
                    // The lock is gone with the channel, whatever else went wrong.
                } finally {
                    HELD_BY_THIS_JVM.remove(file);
                }
            }
        }
    }
}
