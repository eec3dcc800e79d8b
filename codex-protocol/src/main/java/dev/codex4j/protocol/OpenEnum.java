package dev.codex4j.protocol;

/**
 * A protocol enumeration that keeps values this version does not know. Compare with {@code equals}, or switch over
 * {@link #asEnum()}.
 *
 * @param <E> the Java enumeration of the known values; its last constant is {@code UNRECOGNIZED}
 */
public interface OpenEnum<E extends Enum<E>> {
    /** The value as it stands on the wire. */
    String value();

    /** The known constant for this value, {@code UNRECOGNIZED} for a value that a newer peer added. */
    E asEnum();
}
