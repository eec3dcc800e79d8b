package dev.codex4j.harness.internal.main;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through arguments, giving out options with their values in all the ways they can be written. */
final class Arguments {
    private final List<String> arguments;
    private int at;
    private @Nullable String attached;

    Arguments(List<String> arguments) {
        this.arguments = arguments;
    }

    boolean hasNext() {
        return at < arguments.size();
    }

    /**
     * The next word, or the name of the next option. What is attached to an option ({@code --name=value},
     * {@code -nvalue}) waits for {@link #value}.
     */
    String next() {
        String word = arguments.get(at++);
        int equals = word.indexOf('=');
        attached = null;
        if (word.startsWith("--") && equals > 0) {
            attached = word.substring(equals + 1);
            return word.substring(0, equals);
        }
        if (word.startsWith("-") && !word.startsWith("--") && word.length() > 2) {
            attached = word.charAt(2) == '=' ? word.substring(3) : word.substring(2);
            return word.substring(0, 2);
        }
        return word;
    }

    /** The value of the option that was given out last. */
    String value(String shape) {
        if (attached != null) {
            String value = attached;
            attached = null;
            return value;
        }
        if (!hasNext()) {
            throw new UsageException("a value is required for '" + shape + "' but none was supplied");
        }
        return arguments.get(at++);
    }

    /** Refuses a value attached to an option that takes none. */
    void noValue(String option) {
        if (attached != null) {
            throw new UsageException(
                    "unexpected value '" + attached + "' for '" + option + "' found; no more were" + " expected");
        }
    }
}
