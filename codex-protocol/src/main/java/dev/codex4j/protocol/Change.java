package dev.codex4j.protocol;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request does to a setting: leave it as it is (absent on the wire), clear it (null), or replace it.
 *
 * @param <T> type of the setting
 */
public final class Change<T> {
    private enum Kind {
        KEEP,
        CLEAR,
        TO
    }

    private static final Change<?> KEEP = new Change<>(Kind.KEEP, null);
    private static final Change<?> CLEAR = new Change<>(Kind.CLEAR, null);

    private final Kind kind;
    private final @Nullable T value;

    private Change(Kind kind, @Nullable T value) {
        this.kind = kind;
        this.value = value;
    }

    /** Leaves the setting as it is. */
    @SuppressWarnings("unchecked") // holds no value
    public static <T> Change<T> keep() {
        return (Change<T>) KEEP;
    }

    /** Removes the setting. */
    @SuppressWarnings("unchecked") // holds no value
    public static <T> Change<T> clear() {
        return (Change<T>) CLEAR;
    }

    /** Replaces the setting by {@code value}. */
    public static <T> Change<T> to(T value) {
        if (value == null) {
            throw new IllegalArgumentException("a change to null is written as Change.clear()");
        }
        return new Change<>(Kind.TO, value);
    }

    /** Whether the setting stays as it is. */
    public boolean isKeep() {
        return kind == Kind.KEEP;
    }

    /** Whether the setting is removed. */
    public boolean isClear() {
        return kind == Kind.CLEAR;
    }

    /** The new value; null when the setting is kept or cleared. */
    public @Nullable T value() {
        return value;
    }

    /** The setting after this change, given what it was before. */
    public @Nullable T apply(@Nullable T before) {
        return isKeep() ? before : value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change<?> change && kind == change.kind && Objects.equals(value, change.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, value);
    }

    @Override
    public String toString() {
        return kind == Kind.TO ? "to " + value : kind == Kind.KEEP ? "keep" : "clear";
    }
}
