package dev.codex4j.harness.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON value in its serialised form. It is written out as these very bytes, however often it is sent: providers
 * recognise a repeated prompt by its bytes.
 */
public final class RawJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final byte[] utf8;

    private RawJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** Serialises a tree. */
    public static RawJson of(JsonNode tree) {
        return new RawJson(MAPPER.writeValueAsBytes(tree));
    }

    /** Serialises any value that Jackson can write. */
    public static RawJson ofValue(Object value) {
        return new RawJson(MAPPER.writeValueAsBytes(value));
    }

    /** Keeps text as it is. Throws {@link IllegalArgumentException} if it is not one JSON value. */
    public static RawJson parse(String json) {
        try {
            MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a JSON value: " + e.getOriginalMessage(), e);
        }
        return new RawJson(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a copy of UTF-8 bytes that are known to be one JSON value; they are not looked at. */
    public static RawJson ofUtf8(byte[] json) {
        return new RawJson(json.clone());
    }

    /** Size in bytes. */
    public int length() {
        return utf8.length;
    }

    /** The bytes, read-only and not copied. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(utf8).asReadOnlyBuffer();
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return utf8.clone();
    }

    /** Copies the bytes into {@code target} and returns the index after them. */
    public int copyTo(byte[] target, int offset) {
        System.arraycopy(utf8, 0, target, offset, utf8.length);
        return offset + utf8.length;
    }

    /** Parses the value. Each call makes a tree of its own. */
    public JsonNode toTree() {
        return MAPPER.readTree(utf8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawJson that && Arrays.equals(utf8, that.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** The JSON text. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
