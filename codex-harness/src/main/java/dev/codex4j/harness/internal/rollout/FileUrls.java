package dev.codex4j.harness.internal.rollout;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/** Absolute paths as URLs. */
final class FileUrls {
    private static final String SCHEME = "file:";

    private FileUrls() {}

    /** The URL of an absolute path; anything else stays as it is. */
    static String of(String path) {
        if (path.startsWith("/")) {
            try {
                return new URI("file", "", path, null).toASCIIString();
            } catch (URISyntaxException e) {
                return path;
            }
        }
        return Path.of(path).isAbsolute() ? Path.of(path).toUri().toString() : path;
    }

    /** The path of such a URL; anything else stays as it is. */
    static String path(String url) {
        if (!url.startsWith(SCHEME)) {
            return url;
        }
        try {
            URI uri = new URI(url);
            String path = uri.getPath();
            return path == null || path.matches("/[A-Za-z]:/.*") ? Path.of(uri).toString() : path;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return url;
        }
    }
}
