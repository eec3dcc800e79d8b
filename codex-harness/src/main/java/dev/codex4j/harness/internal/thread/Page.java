package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.SortDirection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that grows at its end while it is read.
 *
 * @param next where the following page begins, null if there is none
 * @param backwards where a page in the other direction begins, which has this page's first entry first; null if this
 *     page is empty
 */
record Page<T>(
        List<T> data, @Nullable PageCursor next, @Nullable PageCursor backwards) {
    private static final long USUAL_LIMIT = 25;
    private static final long GREATEST_LIMIT = 100;

    /**
     * Takes a page.
     *
     * @param all oldest first
     * @param name a name of an entry that no other has
     */
    static <T> Page<T> of(
            List<T> all,
            Function<T, String> name,
            PageCursor.Kind kind,
            @Nullable PageCursor from,
            SortDirection direction,
            @Nullable Long limit) {
        List<T> ordered = new ArrayList<>(all);
        if (direction.equals(SortDirection.DESC)) {
            Collections.reverse(ordered);
        }
        int start = from == null ? 0 : start(ordered, name, from);
        long size = Math.max(1, Math.min(limit == null ? USUAL_LIMIT : limit, GREATEST_LIMIT));
        int end = (int) Math.min(ordered.size(), start + size);
        List<T> data = List.copyOf(ordered.subList(start, end));
        return new Page<>(
                data,
                end < ordered.size() ? new PageCursor(kind, name.apply(ordered.get(end - 1)), false) : null,
                data.isEmpty() ? null : new PageCursor(kind, name.apply(data.get(0)), true));
    }

    private static <T> int start(List<T> ordered, Function<T, String> name, PageCursor from) {
        for (int i = 0; i < ordered.size(); i++) {
            if (name.apply(ordered.get(i)).equals(from.anchor())) {
                return from.inclusive() ? i : i + 1;
            }
        }
        throw Refusals.invalid("invalid cursor: " + from);
    }
}
