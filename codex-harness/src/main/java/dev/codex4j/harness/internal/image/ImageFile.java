package dev.codex4j.harness.internal.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads image files; their kind is told by their first bytes, never by their name. */
public final class ImageFile {
    /** Files above this many bytes are not sent. */
    private static final long LARGEST = 20L << 20;

    private ImageFile() {}

    /**
     * The file as a {@code data:} URL.
     *
     * @throws IOException with a message for people if the file is not there, too large, or not an image that models
     *     take (PNG, JPEG, GIF, WebP)
     */
    public static String dataUrl(Path file) throws IOException {
        byte[] content;
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("it is larger than " + (LARGEST >> 20) + " MiB");
            }
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException("No such file or directory (os error 2)", e);
        }
        String type = mediaType(content);
        if (type == null) {
            throw new UnsupportedImageException();
        }
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    static @Nullable String mediaType(byte[] content) {
        if (ImageSize.startsWith(content, 0, "\u0089PNG")) {
            return "image/png";
        }
        if (ImageSize.startsWith(content, 0, "\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (ImageSize.startsWith(content, 0, "GIF8")) {
            return "image/gif";
        }
        if (ImageSize.startsWith(content, 0, "RIFF") && ImageSize.startsWith(content, 8, "WEBP")) {
            return "image/webp";
        }
        return null;
    }

    /** The file is not an image that models take. */
    public static final class UnsupportedImageException extends IOException {
        private static final long serialVersionUID = 1L;

        UnsupportedImageException() {
            super("invalid or unsupported image data");
        }
    }
}
