package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A hook trust status.
 *
 * @param value the value as it stands on the wire
 */
public record HookTrustStatus(String value) implements OpenEnum<HookTrustStatus.Known> {
    /** {@code managed}. */
    public static final HookTrustStatus MANAGED = new HookTrustStatus("managed");
    /** {@code untrusted}. */
    public static final HookTrustStatus UNTRUSTED = new HookTrustStatus("untrusted");
    /** {@code trusted}. */
    public static final HookTrustStatus TRUSTED = new HookTrustStatus("trusted");
    /** {@code modified}. */
    public static final HookTrustStatus MODIFIED = new HookTrustStatus("modified");

    /** The values that this version knows. */
    public enum Known {
        /** {@code managed}. */
        MANAGED,
        /** {@code untrusted}. */
        UNTRUSTED,
        /** {@code trusted}. */
        TRUSTED,
        /** {@code modified}. */
        MODIFIED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public HookTrustStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "managed" -> Known.MANAGED;
            case "untrusted" -> Known.UNTRUSTED;
            case "trusted" -> Known.TRUSTED;
            case "modified" -> Known.MODIFIED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
