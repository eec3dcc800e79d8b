package dev.codex4j.harness.internal.thread;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a thread's history, as clients hand it back.
 *
 * @param first the ordinal of the first line of the turn at the place
 * @param end the ordinal after the last line of that turn, as it was when the cursor was made
 * @param item the item at the place, null in a list of turns
 * @param inclusive whether a page from here has the place first
 */
record PageCursor(Kind kind, long first, long end, @Nullable String item, boolean inclusive) {
    private static final Pattern FORM =
            Pattern.compile("(turns|items):(from|after):(\\d{1,18})-(\\d{1,18})(?::(.+))?", Pattern.DOTALL);

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
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !form.group(1).equals(kind.word()) || (form.group(5) == null) != (kind == Kind.TURNS)) {
            throw Refusals.invalid("invalid cursor: " + text);
        }
        return new PageCursor(
                kind,
                Long.parseLong(form.group(3)),
                Long.parseLong(form.group(4)),
                form.group(5),
                form.group(2).equals("from"));
    }

    @Override
    public String toString() {
        return kind.word() + (inclusive ? ":from:" : ":after:") + first + "-" + end + (item == null ? "" : ":" + item);
    }
}
