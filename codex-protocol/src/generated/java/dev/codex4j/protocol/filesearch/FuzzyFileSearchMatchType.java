package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A fuzzy file search match type.
 *
 * @param value the value as it stands on the wire
 */
public record FuzzyFileSearchMatchType(String value) implements OpenEnum<FuzzyFileSearchMatchType.Known> {
    /** {@code file}. */
    public static final FuzzyFileSearchMatchType FILE = new FuzzyFileSearchMatchType("file");
    /** {@code directory}. */
    public static final FuzzyFileSearchMatchType DIRECTORY = new FuzzyFileSearchMatchType("directory");

    /** The values that this version knows. */
    public enum Known {
        /** {@code file}. */
        FILE,
        /** {@code directory}. */
        DIRECTORY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public FuzzyFileSearchMatchType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "file" -> Known.FILE;
            case "directory" -> Known.DIRECTORY;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
