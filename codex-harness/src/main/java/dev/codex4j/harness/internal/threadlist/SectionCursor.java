package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.internal.library.Sections;
import dev.codex4j.harness.internal.thread.ThreadIds;
import java.util.Comparator;

/** A place in a section, as clients hand it back: a position, and the id of the thread that stood there last. */
record SectionCursor(long position, String id) {
    private static final Comparator<SectionCursor> ORDER =
            Comparator.comparingLong(SectionCursor::position).thenComparing(SectionCursor::id);

    static SectionCursor parse(String text) {
        int bar = text.indexOf('|');
        if (bar < 0 || ThreadIds.flaw(text.substring(bar + 1)).isPresent()) {
            throw ListCursor.refusal(text);
        }
        try {
            return new SectionCursor(
                    Long.parseLong(text.substring(0, bar)), ThreadIds.normalise(text.substring(bar + 1)));
        } catch (NumberFormatException e) {
            throw ListCursor.refusal(text);
        }
    }

    static SectionCursor of(Sections.Place place) {
        return new SectionCursor(place.position(), place.threadId());
    }

    /** Where a page in the other direction begins that has {@code first} in it again. */
    static SectionCursor backFrom(Sections.Place first, boolean descending) {
        return new SectionCursor(first.position() + (descending ? -1 : 1), first.threadId());
    }

    /** Whether a thread comes after this place. */
    boolean isBefore(Sections.Place place, boolean descending) {
        int compared = ORDER.compare(of(place), this);
        return descending ? compared < 0 : compared > 0;
    }

    @Override
    public String toString() {
        return position + "|" + id;
    }
}
