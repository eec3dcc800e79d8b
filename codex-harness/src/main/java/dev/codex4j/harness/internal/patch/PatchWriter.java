package dev.codex4j.harness.internal.patch;

import dev.codex4j.harness.internal.diff.FileContent;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes and deletes several files as one change, as far as a file system allows.
 *
 * <p>Everything that can fail easily (missing directories, a full disk, no permission) fails while only temporary files
 * beside the targets exist. Then each is moved over its target atomically. Should that fail half-way, what was done is
 * undone from second names that the old files were given.
 */
final class PatchWriter {
    private static final CopyOption[] INTO_PLACE = {StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING
    };

    private final List<Operation> operations;
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
            prepared.values().forEach(PatchWriter::discard);
            backups.values().forEach(PatchWriter::discard);
            if (!complete) {
                createdDirectories.forEach(PatchWriter::discard);
            }
        }
    }

    private void prepare(Operation operation) throws WriteFailedException {
        Path real = operation.real();
        if (operation instanceof Write write) {
            createParents(write);
            try {
                writeBeside(write);
            } catch (IOException e) {
                throw WriteFailedException.writing(write.shown(), e);
            }
        }
        if (operations.size() > 1 && Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Path backup = temporaryBeside(real);
                backups.put(operation, backup);
                giveSecondName(real, backup);
            } catch (IOException e) {
                throw failed(operation, e);
            }
        }
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

    private void writeBeside(Write write) throws IOException {
        Path real = write.real();
        if (Files.isDirectory(real) || (Files.exists(real) && !Files.isWritable(real))) {
            throw new AccessDeniedException(real.toString());
        }
        Path temporary = temporaryBeside(real);
        prepared.put(write, temporary);
        Files.write(temporary, write.content().bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        copyPermissions(Files.exists(real) ? real : write.permissionsOf(), temporary);
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView wanted = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView given = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (wanted != null && given != null && Files.exists(from)) {
            given.setPermissions(wanted.readAttributes().permissions());
        }
    }

    private static Path temporaryBeside(Path real) {
        byte[] random = new byte[12];
        ThreadLocalRandom.current().nextBytes(random);
        return real.resolveSibling(".codex-patch-" + HexFormat.of().formatHex(random));
    }

    private static void giveSecondName(Path existing, Path name) throws IOException {
        try {
            Files.createLink(name, existing);
        } catch (IOException | UnsupportedOperationException | SecurityException noHardLinks) {
            Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private void perform(Operation operation) throws WriteFailedException {
        try {
            Path temporary = prepared.get(operation);
            if (temporary == null) {
                Files.delete(operation.real());
            } else {
                Files.move(temporary, operation.real(), INTO_PLACE);
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
                if (backup == null) {
                    Files.deleteIfExists(operation.real());
                } else {
                    Files.move(backup, operation.real(), INTO_PLACE);
                }
            } catch (IOException e) {
                // The old content stays under its second name, where a person can find it.
                backups.remove(operation);
                System.getLogger(PatchWriter.class.getName())
                        .log(System.Logger.Level.ERROR, "Could not put back {0}; see {1}", operation.shown(), backup);
            }
        }
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(PatchWriter.class.getName())
                    .log(System.Logger.Level.WARNING, "Could not remove the temporary {0}", path);
        }
    }
}
