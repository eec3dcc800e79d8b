package dev.codex4j.harness.internal.store.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The file with the index. Several processes may read and add to it; one that finds another one writing leaves it for the
 * next time. Not made to survive anything: what is lost is found out again. One writer at a time in this process.
 */
final class IndexFile {
    /** The file is written anew once it has so many outdated records for each that counts. */
    private static final int GARBAGE = 2;

    private static final int FEW = 1000;

    private final Path file;
    private final Path lock;
    private final AtomicInteger records = new AtomicInteger();
    private volatile boolean broken;

    IndexFile(Path file) {
        this.file = file;
        this.lock = file.resolveSibling(file.getFileName() + ".lock");
    }

    /** What the file says; nothing if it is not there or not to be understood. */
    IndexContent load() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            broken = !(e instanceof NoSuchFileException);
            bytes = IndexRecords.HEADER;
        }
        IndexRecords.Read read = IndexRecords.read(bytes);
        records.set(read.records());
        broken |= !read.intact();
        return read.content();
    }

    /** Whether the file says what cannot be understood, and has to be written anew. */
    boolean isBroken() {
        return broken;
    }

    /**
     * Writes what the file does not say yet. Returns what it says now, which is nothing new if another process is writing.
     *
     * @param everything all that it is to say, if it has to be written anew
     */
    IndexContent add(IndexContent changes, Supplier<IndexContent> everything) throws IOException {
        Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (FileChannel channel = FileChannel.open(
                        lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
                FileLock held = channel.tryLock()) {
            if (held == null) {
                return IndexContent.EMPTY;
            }
            IndexContent all = everything.get();
            if (broken || !Files.exists(file) || records.get() > GARBAGE * all.size() + FEW) {
                rewrite(folder, all);
                return all;
            }
            append(changes);
            return changes;
        } catch (OverlappingFileLockException e) {
            return IndexContent.EMPTY;
        }
    }

    private void append(IndexContent changes) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(IndexRecords.write(changes));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        records.addAndGet(changes.size());
    }

    private void rewrite(Path folder, IndexContent all) throws IOException {
        Path fresh = Files.createTempFile(folder, ".threads", ".index");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                for (byte[] part : new byte[][] {IndexRecords.HEADER, IndexRecords.write(all)}) {
                    ByteBuffer bytes = ByteBuffer.wrap(part);
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        records.set(all.size());
        broken = false;
    }
}
