package dev.codex4j.harness.internal.patch;

import dev.codex4j.harness.internal.diff.FileContent;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes and deletes several files as one change, as far as a file system allows.
 *
 * <p>Everything that can fail easily (missing directories, a full disk, no permission) fails while only temporary files
 * beside the targets exist. Then each is moved over its target atomically. Should that fail half-way, what was done is
 * undone from copies of the old files.
 */
final class PatchWriter {
    private static final Logger LOG = System.getLogger(PatchWriter.class.getName());

    private final List<Operation> operations;
    private final Map<Path, OpenFolder> folders = new HashMap<>();
    private final Map<Operation, Path> prepared = new HashMap<>();
    private final Map<Operation, Path> backups = new HashMap<>();
    private final Deque<Operation> done = new ArrayDeque<>();
    private final Deque<Path> createdDirectories = new ArrayDeque<>();

    PatchWriter(List<Operation> operations) {
        this.operations = operations;
    }

    /** A change of one directory entry; {@code shown} is the path that errors name, {@code real} the one without links. */
    sealed interface Operation {
        Path shown();

        Path real();

        default Path name() {
            return Objects.requireNonNull(real().getFileName());
        }
    }

    record Write(Path shown, Path real, FileContent content, Path permissionsOf) implements Operation {}

    record Delete(Path shown, Path real) implements Operation {}

    void write() throws WriteFailedException {
        boolean complete = false;
        try {
            for (Operation operation : operations) {
                prepare(operation);
            }
            for (Operation operation : operations) {
                perform(operation);
            }
            complete = true;
        } finally {
            if (!complete) {
                putBack();
            }
            prepared.forEach(this::discard);
            backups.forEach(this::discard);
            folders.values().forEach(PatchWriter::closeQuietly);
            if (!complete) {
                createdDirectories.forEach(PatchWriter::discard);
            }
        }
    }

    private void prepare(Operation operation) throws WriteFailedException {
        if (operation instanceof Write write) {
            createParents(write);
        }
        try {
            OpenFolder folder = open(operation);
            if (operation instanceof Write write) {
                writeBeside(write, folder);
                if (operations.size() > 1 && Files.exists(write.real(), LinkOption.NOFOLLOW_LINKS)) {
                    Path copy = temporaryName();
                    backups.put(write, copy);
                    folder.copy(write.name(), copy);
                }
            }
        } catch (IOException e) {
            throw failed(operation, e);
        }
    }

    private OpenFolder open(Operation operation) throws IOException {
        Path parent = Objects.requireNonNull(operation.real().getParent());
        OpenFolder folder = folders.get(parent);
        if (folder == null) {
            folder = OpenFolder.of(parent);
            folders.put(parent, folder);
        }
        return folder;
    }

    private void createParents(Write write) throws WriteFailedException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = write.real().getParent(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.push(at);
        }
        try {
            for (Path directory : missing) {
                Files.createDirectory(directory);
                createdDirectories.push(directory);
            }
        } catch (IOException e) {
            throw new WriteFailedException("Failed to create parent directories for " + write.shown(), e);
        }
    }

    private void writeBeside(Write write, OpenFolder folder) throws IOException {
        Path real = write.real();
        if (Files.isDirectory(real) || (Files.exists(real) && !Files.isWritable(real))) {
            throw new AccessDeniedException(real.toString());
        }
        Path temporary = temporaryName();
        prepared.put(write, temporary);
        folder.create(temporary, write.content().bytes());
        Path like = Files.exists(real) ? real : write.permissionsOf();
        PosixFileAttributeView wanted = Files.getFileAttributeView(like, PosixFileAttributeView.class);
        if (wanted != null && Files.exists(like)) {
            folder.permit(temporary, wanted.readAttributes().permissions());
        }
    }

    private static Path temporaryName() {
        byte[] random = new byte[12];
        ThreadLocalRandom.current().nextBytes(random);
        return Path.of(".codex-patch-" + HexFormat.of().formatHex(random));
    }

    private void perform(Operation operation) throws WriteFailedException {
        try {
            OpenFolder folder = open(operation);
            Path temporary = prepared.get(operation);
            if (temporary != null) {
                folder.move(temporary, operation.name());
                prepared.remove(operation);
            } else if (operations.size() > 1) {
                Path aside = temporaryName();
                folder.move(operation.name(), aside);
                backups.put(operation, aside);
                done.push(operation);
                if (folder.isFolder(aside)) {
                    throw new IOException("a patch deletes files only");
                }
                return;
            } else {
                folder.delete(operation.name());
            }
            done.push(operation);
        } catch (IOException e) {
            throw failed(operation, e);
        }
    }

    private static WriteFailedException failed(Operation operation, IOException cause) {
        return operation instanceof Delete
                ? new WriteFailedException("Failed to delete file " + operation.shown(), cause)
                : WriteFailedException.writing(operation.shown(), cause);
    }

    private void putBack() {
        for (Operation operation : done) {
            Path backup = backups.get(operation);
            try {
                OpenFolder folder = open(operation);
                if (backup == null) {
                    folder.delete(operation.name());
                } else {
                    folder.move(backup, operation.name());
                    backups.remove(operation);
                }
            } catch (IOException e) {
                // The old content stays under its second name, where a person can find it.
                backups.remove(operation);
                LOG.log(Level.ERROR, "Could not put back {0}; see {1}", operation.shown(), backup);
            }
        }
    }

    private void discard(Operation operation, Path temporary) {
        try {
            open(operation).delete(temporary);
        } catch (NoSuchFileException e) {
            // It was never made.
            return;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Could not remove the temporary {0} beside {1}", temporary, operation.shown());
        }
    }

    private static void discard(Path directory) {
        try {
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Could not remove the folder {0}", directory);
        }
    }

    private static void closeQuietly(OpenFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "A folder could not be closed.", e);
        }
    }
}
