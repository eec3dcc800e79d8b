package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.internal.store.StoreNames;
import dev.codex4j.harness.model.RawJson;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small JSON files: a folder an owner, a file a document, replaced as a whole. */
final class Documents {
    private final Path root;
    private final FileMutex mutex;

    Documents(Path root) {
        this.root = root;
        this.mutex = new FileMutex(root.resolve(".lock"));
    }

    Optional<RawJson> read(String owner, String name) throws IOException {
        return Optional.ofNullable(readIfThere(file(owner, name)));
    }

    void replace(String owner, String name, @Nullable RawJson expected, @Nullable RawJson replacement)
            throws IOException {
        Path file = file(owner, name);
        mutex.during(() -> {
            if (!Objects.equals(readIfThere(file), expected)) {
                throw StoreErrors.documentChanged(owner, name);
            }
            if (replacement == null) {
                Files.deleteIfExists(file);
            } else {
                write(file, replacement);
            }
            return true;
        });
    }

    /** Deletes all documents of an owner. */
    void deleteAll(String owner) throws IOException {
        Path folder = root.resolve(StoreNames.require(owner));
        mutex.during(() -> {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
                Files.delete(folder);
            } catch (NoSuchFileException | NotDirectoryException e) {
                // There are none.
            }
            return true;
        });
    }

    private Path file(String owner, String name) {
        return root.resolve(StoreNames.require(owner)).resolve(StoreNames.require(name) + ".json");
    }

    private static @Nullable RawJson readIfThere(Path file) throws IOException {
        try {
            return RawJson.ofUtf8(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void write(Path file, RawJson content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Folders.replace(file, content.bytes());
    }
}
