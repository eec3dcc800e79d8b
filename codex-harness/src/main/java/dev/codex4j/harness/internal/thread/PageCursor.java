package dev.codex4j.harness.internal.thread;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, as clients hand it back.
 *
 * @param anchor the entry at the place
 * @param inclusive whether a page from here has the anchor first
 */
record PageCursor(Kind kind, String anchor, boolean inclusive) {
    /** What is listed. */
    enum Kind {
        TURNS,
        ITEMS;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses what was not made for a list of this kind. */
    static @Nullable PageCursor parse(Kind kind, @Nullable String text) {
        if (text == null) {
            return null;
        }
        for (boolean inclusive : new boolean[] {true, false}) {
            String prefix = prefix(kind, inclusive);
            if (text.startsWith(prefix) && text.length() > prefix.length()) {
                return new PageCursor(kind, text.substring(prefix.length()), inclusive);
            }
        }
        throw Refusals.invalid("invalid cursor: " + text);
    }

    private static String prefix(Kind kind, boolean inclusive) {
        return kind.word() + (inclusive ? ":from:" : ":after:");
    }

    @Override
    public String toString() {
        return prefix(kind, inclusive) + anchor;
    }
}
