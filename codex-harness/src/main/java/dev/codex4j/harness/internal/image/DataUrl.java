package dev.codex4j.harness.internal.image;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Images that come as {@code data:} URLs. */
public final class DataUrl {
    private static final String SCHEME = "data:";
    private static final String MARK = ";base64,";

    private DataUrl() {}

    /** The URL of an image. */
    public static String of(byte[] image, String mediaType) {
        return SCHEME + mediaType + MARK + Base64.getEncoder().encodeToString(image);
    }

    /** Whether this is a {@code data:} URL, of whatever. */
    public static boolean is(String url) {
        return url.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * The same image under the media type that its first bytes tell; empty if there is no image behind the URL that models
     * take.
     */
    public static Optional<String> ofImage(String url) {
        int mark = is(url) ? url.indexOf(MARK) : -1;
        if (mark < 0) {
            return Optional.empty();
        }
        String content = url.substring(mark + MARK.length());
        try {
            String type =
                    ImageFile.mediaType(Base64.getDecoder().decode(content.getBytes(StandardCharsets.ISO_8859_1)));
            return Optional.ofNullable(type).map(known -> SCHEME + known + MARK + content);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
