package dev.codex4j.harness.internal.sandbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Empty folders that have to exist on the host for as long as a command runs, because only something that exists can be
 * mounted over. A protected folder that is missing gets one, so that the command cannot create it.
 *
 * <p>A folder goes when its last user has ended, never earlier: removing it would lift the mount in every command that
 * still runs. Users are counted here, and across processes by a shared lock on a file that also says which folder it
 * stands for. Bubblewrap holds the same lock, so that a folder outlives a host process that was killed; what such a
 * process has left behind is removed the next time that {@link #sweep} runs.
 */
final class MountTargets {
    private static final String SUFFIX = ".lock";
    private static final String GATE = "gate";
    private static final int LONGEST_PATH = 64 * 1024;
    private static final int ATTEMPTS = 200;
    private static final int PAUSE_MILLIS = 5;

    /** Locks belong to the whole process, so their count does too. Guards itself and all files in the state folders. */
    private static final Map<Path, Held> HELD = new HashMap<>();

    private final Path folder;

    MountTargets(Path folder) {
        this.folder = folder;
    }

    private static final class Held {
        private final FileChannel channel;
        private final FileLock lock;
        private int users;

        Held(FileChannel channel, FileLock lock) {
            this.channel = channel;
            this.lock = lock;
        }
    }

    /** Makes sure that the folder exists and stays until {@link #release}. Returns the file to keep locked meanwhile. */
    Path hold(Path target) throws IOException {
        Path file = folder.resolve(nameOf(target) + SUFFIX);
        synchronized (HELD) {
            Held held = HELD.get(file);
            if (held != null) {
                create(target);
                held.users++;
                return file;
            }
            FileChannel gate = passGate();
            try {
                HELD.put(file, lockAndCreate(file, target));
            } finally {
                gate.close();
            }
        }
        return file;
    }

    /**
     * Ends one use of each; the last one removes the folder unless something has been put into it. Waits a moment for
     * bubblewrap, whose first process inside may end a little later than the command.
     *
     * @param files what {@link #hold} has returned
     */
    void release(List<Path> files) {
        List<Path> busy = new ArrayList<>(files);
        busy.removeIf(this::releaseOnce);
        for (int attempt = 0; !busy.isEmpty() && attempt < ATTEMPTS; attempt++) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            busy.removeIf(this::removeUnlessHeld);
        }
    }

    /** Whether there is nothing more to do; otherwise somebody still uses the folder, in another process. */
    private boolean releaseOnce(Path file) {
        synchronized (HELD) {
            Held held = HELD.get(file);
            if (held == null || --held.users > 0) {
                return true;
            }
            HELD.remove(file);
            try (FileChannel channel = held.channel) {
                FileChannel gate = passGate();
                try {
                    held.lock.release();
                    return removeUnlessUsed(file, channel);
                } finally {
                    gate.close();
                }
            } catch (IOException e) {
                // The folder stays until the next sweep.
                return true;
            }
        }
    }

    private boolean removeUnlessHeld(Path file) {
        synchronized (HELD) {
            try {
                FileChannel gate = passGate();
                try {
                    return !Files.exists(file) || sweep(file);
                } finally {
                    gate.close();
                }
            } catch (IOException e) {
                // The folder stays until the next sweep.
                return true;
            }
        }
    }

    /** Removes what ended processes have left behind. */
    void sweep() {
        synchronized (HELD) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                FileChannel gate = passGate();
                try {
                    for (Path file : files) {
                        sweep(file);
                    }
                } finally {
                    gate.close();
                }
            } catch (IOException e) {
                // Left for another time: it is tidying, and nothing depends on it.
                return;
            }
        }
    }

    private static boolean sweep(Path file) throws IOException {
        if (HELD.containsKey(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return removeUnlessUsed(file, channel);
        }
    }

    private static Held lockAndCreate(Path file, Path target) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            byte[] text = target.toString().getBytes(StandardCharsets.UTF_8);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text), 0);
            Held held = new Held(channel, channel.lock(0, Long.MAX_VALUE, true));
            held.users = 1;
            create(target);
            return held;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void create(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            Files.createDirectory(target);
        }
    }

    private static boolean removeUnlessUsed(Path file, FileChannel channel) throws IOException {
        try (FileLock alone = channel.tryLock()) {
            if (alone == null) {
                return false;
            }
            ByteBuffer text = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST_PATH));
            channel.read(text, 0);
            removeIfEmpty(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
            Files.deleteIfExists(file);
            return true;
        }
    }

    private static void removeIfEmpty(String target) {
        try {
            Path path = Path.of(target);
            if (path.isAbsolute() && Files.isDirectory(path)) {
                Files.delete(path);
            }
        } catch (IOException | InvalidPathException e) {
            // Somebody has put it to use since; then it is theirs.
            return;
        }
    }

    /** Waits until no other process changes the state folder; none may until the returned channel is closed. */
    private FileChannel passGate() throws IOException {
        FileChannel gate = FileChannel.open(folder.resolve(GATE), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            gate.lock();
            return gate;
        } catch (IOException e) {
            gate.close();
            throw e;
        }
    }

    private static String nameOf(Path target) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(target.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
