package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.internal.thread.ThreadIds;
import dev.codex4j.harness.store.ThreadQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of threads, as clients hand it back: a time, and the id of the thread that stood there last. Without
 * an id all threads of that time come before the place.
 */
record ListCursor(Instant time, @Nullable String id) {
    private static final DateTimeFormatter IN_FILE_NAMES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);
    /** Ids consist of digits and small letters; this is greater than any. */
    private static final String GREATEST_ID = "~";

    /** Where the page after this one begins. */
    static ListCursor after(ThreadQuery.Place last) {
        return new ListCursor(last.value(), last.id());
    }

    /** Where a page in the other direction begins that has {@code first} in it again. */
    static ListCursor backFrom(ThreadQuery.Place first, boolean descending) {
        return new ListCursor(first.value().plusMillis(descending ? -1 : 1), null);
    }

    static ListCursor parse(String text) {
        int bar = text.indexOf('|');
        String id = bar < 0 ? null : text.substring(bar + 1);
        if (id != null && ThreadIds.flaw(id).isPresent()) {
            throw refusal(text);
        }
        return new ListCursor(
                time(bar < 0 ? text : text.substring(0, bar), text), id == null ? null : ThreadIds.normalise(id));
    }

    private static Instant time(String time, String text) {
        try {
            return time.length() == 19 && time.charAt(13) == '-'
                    ? LocalDateTime.parse(time, IN_FILE_NAMES).toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeParseException e) {
            throw refusal(text);
        }
    }

    static RuntimeException refusal(String text) {
        return Refusals.invalid("invalid cursor: " + text);
    }

    ThreadQuery.Place place(boolean descending) {
        return new ThreadQuery.Place(time, id != null ? id : descending ? "" : GREATEST_ID);
    }

    @Override
    public String toString() {
        return id == null ? time.toString() : time + "|" + id;
    }
}
