package dev.codex4j.harness.internal.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The size of an image, in pixels, as the beginning of its file tells it.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record ImageSize(int width, int height) {
    private static final int PNG_HEADER = 24;
    private static final int GIF_HEADER = 10;
    private static final int WEBP_HEADER = 30;

    /** The size of the PNG, JPEG, GIF or WebP image in a data URL; empty for all else. */
    public static Optional<ImageSize> inDataUrl(String url) {
        int comma = url.indexOf(',');
        if (!url.startsWith("data:image/") || comma < 0 || !url.startsWith(";base64", comma - ";base64".length())) {
            return Optional.empty();
        }
        try {
            return of(Base64.getDecoder().decode(url.substring(comma + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length >= PNG_HEADER && startsWith(file, 0, "\u0089PNG\r\n")) {
            return sensible(bytes.getInt(16), bytes.getInt(20));
        }
        ByteBuffer little = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (file.length >= GIF_HEADER && startsWith(file, 0, "GIF8")) {
            return sensible(little.getShort(6) & 0xffff, little.getShort(8) & 0xffff);
        }
        if (file.length >= WEBP_HEADER && startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBPVP8")) {
            return webp(little);
        }
        return startsWith(file, 0, "\u00ff\u00d8") ? jpeg(bytes) : Optional.empty();
    }

    private static Optional<ImageSize> webp(ByteBuffer file) {
        return switch (file.get(15)) {
            case ' ' -> sensible(file.getShort(26) & 0x3fff, file.getShort(28) & 0x3fff);
            case 'L' -> {
                int packed = file.getInt(21);
                yield sensible((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1);
            }
            case 'X' -> sensible((file.getInt(24) & 0xffffff) + 1, (file.getInt(26) >>> 8) + 1);
            default -> Optional.empty();
        };
    }

    /** The size stands in the header of the first frame, behind segments that name their length. */
    private static Optional<ImageSize> jpeg(ByteBuffer file) {
        for (int at = 2; at + 9 <= file.limit() && file.get(at) == (byte) 0xff; ) {
            int marker = file.get(at + 1) & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return sensible(file.getShort(at + 7) & 0xffff, file.getShort(at + 5) & 0xffff);
            }
            at += 2 + (file.getShort(at + 2) & 0xffff);
        }
        return Optional.empty();
    }

    private static Optional<ImageSize> sensible(int width, int height) {
        return width < 1 || height < 1 ? Optional.empty() : Optional.of(new ImageSize(width, height));
    }

    /** Whether a file has these characters, a byte each, at an offset. */
    static boolean startsWith(byte[] content, int offset, String latin1) {
        byte[] magic = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= offset + magic.length
                && Arrays.equals(content, offset, offset + magic.length, magic, 0, magic.length);
    }
}
