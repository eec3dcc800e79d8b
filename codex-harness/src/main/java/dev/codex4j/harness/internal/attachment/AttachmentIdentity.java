package dev.codex4j.harness.internal.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codex4j.protocol.RpcException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells the attachments of one thread apart, and is the same for what several threads have in common.
 *
 * @param type the kind of attachment, in the client's words
 * @param key what it is about, in the client's words
 */
record AttachmentIdentity(String type, String key) {
    private static final int MOST_BYTES = 256;

    /** An identity that a client gave. Refuses what is empty or too long. */
    static AttachmentIdentity of(String type, String key) {
        require("attachmentType", type);
        require("identityKey", key);
        return new AttachmentIdentity(type, key);
    }

    private static void require(String name, String text) {
        if (text.isBlank()) {
            throw invalid(name + " must not be empty");
        }
        if (text.getBytes(UTF_8).length > MOST_BYTES) {
            throw invalid(name + " must not exceed " + MOST_BYTES + " bytes");
        }
    }

    /** A name that only this identity has, of digits and letters. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] typeBytes = type.getBytes(UTF_8);
            digest.update((typeBytes.length + ":").getBytes(UTF_8));
            digest.update(typeBytes);
            return HexFormat.of().formatHex(digest.digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    static RpcException invalid(String message) {
        return new RpcException(RpcException.INVALID_PARAMS, message);
    }

    static RpcException invalidCursor() {
        return invalid("invalid pagination cursor");
    }
}
