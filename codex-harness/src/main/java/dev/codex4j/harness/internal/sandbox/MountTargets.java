package dev.codex4j.harness.internal.sandbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

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
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final int LONGEST_PATH = 64 * 1024;

    /** Locks belong to the whole process, so their count does too. */
    private static final Register REGISTER = new Register();

    private final Path folder;

    MountTargets(Path folder) {
        this.folder = folder;
    }

    /** What this process holds. */
    private static final class Register {
        private final Map<Path, Held> held = new HashMap<>();

        /**
         * Guards what is held and all files in the state folders. Fair, so that a command that begins waits for the removal
         * of one folder at most: that can take milliseconds.
         */
        private final ReentrantLock turn = new ReentrantLock(true);
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

    /** Whether a folder is there for commands that run now, so that whoever needs it has to hold it, too. */
    boolean isPassing(Path target) {
        // The file comes before its folder and goes after it.
        return Files.exists(fileFor(target));
    }

    private Path fileFor(Path target) {
        return folder.resolve(nameOf(target) + SUFFIX);
    }

    /**
     * Makes sure that the folders exist and stay until {@link #release}.
     *
     * @return the files to keep locked meanwhile
     * @throws IOException if one of them cannot be made; then none is held
     */
    List<Path> hold(Collection<Path> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            hold(wanted, files);
            return files;
        } catch (IOException e) {
            files.forEach(this::release);
            throw e;
        }
    }

    private void hold(Collection<Path> wanted, List<Path> files) throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        REGISTER.turn.lock();
        try (FileChannel gate = passGate()) {
            for (Path target : wanted) {
                Path file = fileFor(target);
                Held held = REGISTER.held.get(file);
                if (held == null) {
                    REGISTER.held.put(file, lockAndCreate(file, target));
                } else {
                    create(target);
                    held.users++;
                }
                files.add(file);
            }
        } finally {
            REGISTER.turn.unlock();
        }
    }

    /**
     * Ends one use; the last one removes the folder unless something has been put into it. May wait a little: bubblewrap
     * gives its lock back a moment after its command has ended.
     */
    void release(Path file) {
        if (!letGo(file)) {
            return;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!removed(file) && System.nanoTime() < deadline) {
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
        } catch (IOException e) {
            // The folder stays until the next sweep.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether that was the last use here. */
    private static boolean letGo(Path file) {
        REGISTER.turn.lock();
        try {
            Held held = REGISTER.held.get(file);
            if (held == null || --held.users > 0) {
                return false;
            }
            REGISTER.held.remove(file);
            try (FileChannel channel = held.channel) {
                held.lock.release();
            } catch (IOException e) {
                // Closing the file gives the lock back in any case.
                return true;
            }
            return true;
        } finally {
            REGISTER.turn.unlock();
        }
    }

    /** Whether there is nothing more to do, because the folder is gone or in use again. */
    private boolean removed(Path file) throws IOException {
        REGISTER.turn.lock();
        try {
            if (REGISTER.held.containsKey(file)) {
                return true;
            }
            try (FileChannel gate = passGate();
                    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                return removeUnlessUsed(file, channel);
            } catch (NoSuchFileException e) {
                return true;
            }
        } finally {
            REGISTER.turn.unlock();
        }
    }

    /** Removes what ended processes have left behind. */
    void sweep() {
        REGISTER.turn.lock();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX);
                FileChannel gate = passGate()) {
            for (Path file : files) {
                sweep(file);
            }
        } catch (IOException e) {
            // Left for another time: it is tidying, and nothing depends on it.
            return;
        } finally {
            REGISTER.turn.unlock();
        }
    }

    private static void sweep(Path file) throws IOException {
        if (REGISTER.held.containsKey(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            boolean unused = removeUnlessUsed(file, channel);
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

    /** Whether nobody uses the folder. */
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
