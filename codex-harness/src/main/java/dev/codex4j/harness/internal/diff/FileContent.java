package dev.codex4j.harness.internal.diff;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of a file at one moment. Immutable. */
public final class FileContent {
    private final byte[] bytes;
    private final @Nullable String text;

    private FileContent(byte[] bytes, @Nullable String text) {
        this.bytes = bytes;
        this.text = text;
    }

    /** The content of a file that holds {@code text} in UTF-8. */
    public static FileContent of(String text) {
        return new FileContent(text.getBytes(StandardCharsets.UTF_8), text);
    }

    /** The content of a file that holds {@code bytes}, which the caller must not change afterwards. */
    public static FileContent of(byte[] bytes) {
        try {
            return new FileContent(
                    bytes,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException notText) {
            return new FileContent(bytes, null);
        }
    }

    /** The text, or null when the bytes are not UTF-8. */
    public @Nullable String text() {
        return text;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The id git gives a blob of these bytes: 40 hexadecimal digits. */
    public String blobId() {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha1.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileContent that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The size only: contents may be secret. */
    @Override
    public String toString() {
        return "FileContent[" + bytes.length + " bytes]";
    }
}
