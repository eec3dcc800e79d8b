package dev.codex4j.harness.internal.patch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that stays the one that was opened. Commands may run beside a patch and put a symbolic link in the place of a
 * folder at any moment; what is done here is done in the folder itself and not at the end of a path. Only where the
 * operating system has no such handles do paths have to do.
 */
final class OpenFolder implements AutoCloseable {
    private final Path path;
    private final @Nullable SecureDirectoryStream<Path> handle;

    private OpenFolder(Path path, @Nullable SecureDirectoryStream<Path> handle) {
        this.path = path;
        this.handle = handle;
    }

    /** Opens a folder by a path that must not contain symbolic links by now. */
    static OpenFolder of(Path real) throws IOException {
        AccessDeniedException closed = null;
        // Folders on the way may be closed to listing; then the way begins below them.
        for (int known = 0; known <= real.getNameCount(); known++) {
            try {
                return new OpenFolder(real, open(real, known));
            } catch (AccessDeniedException e) {
                closed = e;
            }
        }
        throw closed == null ? new AccessDeniedException(real.toString()) : closed;
    }

    @SuppressWarnings(
            "StreamResourceLeak") // each is closed once the next one is open, and the last is what is returned
    private static @Nullable SecureDirectoryStream<Path> open(Path real, int known) throws IOException {
        Path start = known == 0 ? real.getRoot() : real.getRoot().resolve(real.subpath(0, known));
        DirectoryStream<Path> folder = Files.newDirectoryStream(start);
        if (!(folder instanceof SecureDirectoryStream<Path> current)) {
            folder.close();
            return null;
        }
        for (int i = known; i < real.getNameCount(); i++) {
            try (SecureDirectoryStream<Path> above = current) {
                current = above.newDirectoryStream(real.getName(i), LinkOption.NOFOLLOW_LINKS);
            }
        }
        return current;
    }

    /** Writes a file that must not exist. */
    void create(Path name, byte[] content) throws IOException {
        try (SeekableByteChannel channel = channel(name, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** Copies a file with its permissions under another name. */
    void copy(Path name, Path copy) throws IOException {
        try (SeekableByteChannel channel = channel(name, StandardOpenOption.READ)) {
            create(copy, Channels.newInputStream(channel).readAllBytes());
        }
        PosixFileAttributeView given = view(name);
        if (given != null) {
            permit(copy, given.readAttributes().permissions());
        }
    }

    /** Sets permissions, on systems that have them. */
    void permit(Path name, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView view = view(name);
        if (view != null) {
            view.setPermissions(permissions);
        }
    }

    /** Gives a file another name at one blow; what had that name is gone. */
    void move(Path name, Path to) throws IOException {
        if (handle != null) {
            handle.move(name, handle, to);
        } else {
            Files.move(
                    path.resolve(name),
                    path.resolve(to),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a file or link. */
    void delete(Path name) throws IOException {
        if (handle != null) {
            handle.deleteFile(name);
        } else {
            Files.delete(path.resolve(name));
        }
    }

    /** Whether this is a folder, and not a file or link. */
    boolean isFolder(Path name) throws IOException {
        BasicFileAttributeView view = handle != null
                ? handle.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                : Files.getFileAttributeView(
                        path.resolve(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view.readAttributes().isDirectory();
    }

    private SeekableByteChannel channel(Path name, OpenOption... how) throws IOException {
        Set<OpenOption> options = new HashSet<>(Set.of(how));
        options.add(LinkOption.NOFOLLOW_LINKS);
        return handle != null
                ? handle.newByteChannel(name, options)
                : Files.newByteChannel(path.resolve(name), options);
    }

    private @Nullable PosixFileAttributeView view(Path name) {
        return handle != null
                ? handle.getFileAttributeView(name, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                : Files.getFileAttributeView(
                        path.resolve(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        if (handle != null) {
            handle.close();
        }
    }
}
