package dev.codex4j.harness.internal.image;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Images that come as {@code data:} URLs. */
public final class DataUrl {
    private static final String MARK = ";base64,";

    private DataUrl() {}

    /** The URL of an image. */
    public static String of(byte[] image, String mediaType) {
        return "data:" + mediaType + MARK + Base64.getEncoder().encodeToString(image);
    }

    /** Whether there is an image behind it that models take, by its first bytes. */
    public static boolean isImage(String url) {
        int mark = url.startsWith("data:") ? url.indexOf(MARK) : -1;
        if (mark < 0) {
            return false;
        }
        try {
            byte[] content = Base64.getDecoder()
                    .decode(url.substring(mark + MARK.length()).getBytes(StandardCharsets.ISO_8859_1));
            return ImageFile.mediaType(content) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
