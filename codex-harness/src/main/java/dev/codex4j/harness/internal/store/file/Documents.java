package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Small JSON files: a folder an owner, a file a document, replaced as a whole. */
final class Documents {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,128}");

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
                throw new ThreadStoreException(
                        Kind.CONFLICT, "document " + name + " of " + owner + " was changed meanwhile");
            }
            if (replacement == null) {
                Files.deleteIfExists(file);
            } else {
                write(file, replacement);
            }
            return true;
        });
    }

    /** Who has documents, and when one was made, replaced or deleted last. */
    Map<String, FileTime> owners() throws IOException {
        Map<String, FileTime> owners = new HashMap<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path folder : folders) {
                owners.put(String.valueOf(folder.getFileName()), Files.getLastModifiedTime(folder));
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return owners; // nobody, or somebody less meanwhile
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return owners;
    }

    /** Deletes all documents of an owner. */
    void deleteAll(String owner) throws IOException {
        Path folder = root.resolve(required(owner));
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
        return root.resolve(required(owner)).resolve(required(name) + ".json");
    }

    private static String required(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not 1 to 128 letters, digits and hyphens: " + name);
        }
        return name;
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
