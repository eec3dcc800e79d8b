package dev.codex4j.harness.internal.store.file;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds bytes to the end of one file, all or none, as long as nobody else does. */
final class RolloutAppender implements Closeable {
    private final Path path;
    private final @Nullable Object fileKey;
    private final RandomAccessFile file;
    private long length;
    private boolean torn;

    private RolloutAppender(Path path, @Nullable Object fileKey, RandomAccessFile file) throws IOException {
        this.path = path;
        this.fileKey = fileKey;
        this.file = file;
        this.length = file.length();
        this.torn = length > 0 && lastByte() != '\n';
    }

    /** Somebody else has added to the file, or taken from it. */
    static final class ChangedByOthersException extends IOException {
        private static final long serialVersionUID = 1;

        ChangedByOthersException(Path path) {
            super(path + " was changed by another program");
        }
    }

    /** Makes a file that is not there yet, with the folders that it lies in. */
    static RolloutAppender create(Path path) throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.newByteChannel(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                .close();
        return open(path);
    }

    /** Opens a file that is there and is no link. */
    static RolloutAppender open(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (!attributes.isRegularFile()) {
            throw new IOException(path + " is not a file");
        }
        // Unlike a channel it stays open when the thread that uses it is interrupted.
        RandomAccessFile file = openExisting(path);
        try {
            return new RolloutAppender(path, attributes.fileKey(), file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static RandomAccessFile openExisting(Path path) throws IOException {
        try {
            return new RandomAccessFile(path.toFile(), "rw");
        } catch (FileNotFoundException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    Path path() {
        return path;
    }

    /** How long the file is, in bytes. */
    long length() {
        return length;
    }

    /** Adds whole lines. If that fails, the file is what it was, or its last line is torn and readers skip it. */
    void append(byte[] lines) throws IOException {
        check();
        file.seek(length);
        try {
            if (torn) {
                file.write('\n');
            }
            file.write(lines);
        } catch (IOException e) {
            repair(e);
            throw new IOException(path + ": " + e.getMessage(), e);
        }
        length = file.getFilePointer();
        torn = false;
    }

    /** On return what was added survives a loss of power. */
    void sync() throws IOException {
        try {
            file.getFD().sync();
        } catch (IOException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    private void check() throws IOException {
        BasicFileAttributes now = attributes(path);
        if (!Objects.equals(now.fileKey(), fileKey) || now.size() != length) {
            throw new ChangedByOthersException(path);
        }
    }

    private void repair(IOException cause) {
        try {
            file.setLength(length);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        try {
            length = file.length();
            torn = length > 0 && lastByte() != '\n';
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private int lastByte() throws IOException {
        file.seek(length - 1);
        return file.read();
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
