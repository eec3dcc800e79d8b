package dev.codex4j.harness.internal.patch;

import dev.codex4j.harness.internal.diff.FileContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files that a patch names, and says why one cannot be read in the words that models and clients know. */
final class TextFile {
    private static final long MAX_BYTES = 256L << 20;

    private static final Map<String, String> SYSTEM_ERRORS = Map.of(
            "Not a directory", "Not a directory (os error 20)",
            "File name too long", "Filename too long (os error 36)");

    private TextFile() {}

    /**
     * The content of a regular file, text or not.
     *
     * @throws IOException if it cannot be read; {@link #reason} puts it into words
     */
    static FileContent readAny(Path file) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new UnusableFileException("path `" + file + "` is not a file");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new UnusableFileException("file is larger than " + MAX_BYTES + " bytes");
        }
        return FileContent.of(Files.readAllBytes(file));
    }

    /**
     * The text of a file in UTF-8.
     *
     * @throws IOException if it cannot be read or is not text
     */
    static String text(FileContent content) throws IOException {
        String text = content.text();
        if (text == null) {
            throw new UnusableFileException(encodingFault(content.bytes()));
        }
        return text;
    }

    static String reason(IOException failure) {
        if (failure instanceof UnusableFileException unusable) {
            return unusable.reason;
        }
        if (failure instanceof NoSuchFileException missing) {
            return isBelowFile(missing.getFile())
                    ? "Not a directory (os error 20)"
                    : "No such file or directory (os error 2)";
        }
        if (failure instanceof AccessDeniedException) {
            return "Permission denied (os error 13)";
        }
        String reason = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        if (reason != null && reason.startsWith("Too many levels of symbolic links")) {
            return "Symbolic link loop (os error 40)";
        }
        return reason == null ? "input/output error" : SYSTEM_ERRORS.getOrDefault(reason, reason);
    }

    /** Newer Java versions report a path through a file like one that is not there. */
    private static boolean isBelowFile(@Nullable String path) {
        Path at = path == null ? null : Path.of(path).getParent();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at != null && !Files.isDirectory(at);
    }

    private static String encodingFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), false);
        if (result.isUnderflow()) {
            return "incomplete utf-8 byte sequence from index " + in.position();
        }
        boolean surrogate = bytes[in.position()] == (byte) 0xED;
        int length = surrogate ? 1 : result.length();
        return "invalid utf-8 sequence of " + length + " bytes from index " + in.position();
    }

    private static final class UnusableFileException extends IOException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        UnusableFileException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** The content of a file, or null if there is none. */
    static @Nullable FileContent readIfPresent(Path file) throws IOException {
        try {
            return readAny(file);
        } catch (NoSuchFileException absent) {
            return null;
        }
    }
}
