package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * How much of its items a turn includes.
 *
 * @param value the value as it stands on the wire
 */
public record TurnItemsView(String value) implements OpenEnum<TurnItemsView.Known> {
    /** None: ask for them if needed. */
    public static final TurnItemsView NOT_LOADED = new TurnItemsView("notLoaded");
    /** Some of them, for an overview. */
    public static final TurnItemsView SUMMARY = new TurnItemsView("summary");
    /** All of them. */
    public static final TurnItemsView FULL = new TurnItemsView("full");

    /** The values that this version knows. */
    public enum Known {
        /** None: ask for them if needed. */
        NOT_LOADED,
        /** Some of them, for an overview. */
        SUMMARY,
        /** All of them. */
        FULL,
        /** Any other value. */
        UNRECOGNIZED
    }

    public TurnItemsView {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "notLoaded" -> Known.NOT_LOADED;
            case "summary" -> Known.SUMMARY;
            case "full" -> Known.FULL;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
