package dev.codex4j.protocol.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies that a record keeps of collections it was given. Maps keep their order: it is the order on the wire. */
public final class Immutable {
    private Immutable() {}

    /** Copies a list without nulls. */
    public static <T> List<T> list(List<T> values, String name) {
        return List.copyOf(Objects.requireNonNull(values, name));
    }

    /** Copies a map without nulls. */
    public static <T> Map<String, T> map(Map<String, T> values, String name) {
        for (Map.Entry<String, T> entry : Objects.requireNonNull(values, name).entrySet()) {
            if (entry.getValue() == null) {
                throw new IllegalArgumentException("null is no value for `" + entry.getKey() + "` of " + name);
            }
        }
        return nullableMap(values, name);
    }

    /** Copies a map whose values may be null. */
    public static <T extends @Nullable Object> Map<String, T> nullableMap(Map<String, T> values, String name) {
        return values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
