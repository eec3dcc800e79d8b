package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.internal.thread.ThreadIds;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrence;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrencesParams;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrencesResponse;
import dev.codex4j.protocol.thread.history.ThreadSearchTextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Finds all places in one thread where something was said, oldest first. Safe for use by many threads. */
public final class OccurrenceSearch {
    private static final int METHOD_NOT_FOUND = -32601;
    private static final long USUAL_LIMIT = 50;
    private static final long GREATEST_LIMIT = 250;

    private final ThreadStore store;
    private final UnaryOperator<String> turnCursor;

    /**
     * Searches in threads of a store.
     *
     * @param turnCursor the cursor of a page of turns that has the turn of a given id first
     */
    public OccurrenceSearch(ThreadStore store, UnaryOperator<String> turnCursor) {
        this.store = store;
        this.turnCursor = turnCursor;
    }

    /**
     * One page. Throws {@link RpcException} for requests that make no sense, and for threads that are not stored or not
     * in a form that is divided into items.
     *
     * @param cancelled whether nobody waits for the answer any more; the page is not full then
     */
    public ThreadSearchOccurrencesResponse search(ThreadSearchOccurrencesParams params, BooleanSupplier cancelled) {
        String words = params.searchTerm();
        if (words.isBlank()) {
            throw Refusals.invalid("thread/searchOccurrences requires a non-empty searchTerm");
        }
        ThreadIds.flaw(params.threadId()).ifPresent(flaw -> {
            throw Refusals.invalid("invalid thread id: " + flaw);
        });
        String threadId = ThreadIds.normalise(params.threadId());
        requireItems(threadId);
        OccurrenceCursor from = params.cursor() == null
                ? new OccurrenceCursor(threadId, words, 0, 0)
                : OccurrenceCursor.parse(params.cursor(), threadId, words);
        long limit = Pages.clamp(params.limit() == null ? USUAL_LIMIT : params.limit(), GREATEST_LIMIT);
        Page page = new Page(from, (int) limit);
        try (ThreadLines lines = store.read(threadId)) {
            page.fill(lines.forwards(from.ordinal(), SpokenText.LINE_TYPES), cancelled);
        }
        return page.response();
    }

    private void requireItems(String threadId) {
        boolean divided = store.find(threadId)
                .filter(thread -> thread.info().historyMode().equals(ThreadHistoryMode.PAGINATED))
                .isPresent();
        if (!divided) {
            throw new RpcException(METHOD_NOT_FOUND, "thread/searchOccurrences is not supported yet");
        }
    }

    private final class Page {
        private final OccurrenceCursor from;
        private final SearchTerm term;
        private final int limit;
        private final List<ThreadSearchOccurrence> data = new ArrayList<>();
        private Optional<OccurrenceCursor> next = Optional.empty();

        private Page(OccurrenceCursor from, int limit) {
            this.from = from;
            this.term = new SearchTerm(from.searchTerm());
            this.limit = limit;
        }

        private void fill(ThreadLines.Scan scan, BooleanSupplier cancelled) {
            RolloutLine line = scan.next();
            while (line != null && next.isEmpty() && !cancelled.getAsBoolean()) {
                Optional<SpokenText> spoken =
                        SpokenText.of(line).filter(text -> !text.itemId().isEmpty());
                if (spoken.isPresent()) {
                    add(line.ordinal(), spoken.get());
                }
                line = scan.next();
            }
        }

        private void add(long ordinal, SpokenText spoken) {
            List<SearchTerm.Found> all = term.allIn(String.join("", spoken.parts()));
            for (int i = ordinal == from.ordinal() ? from.index() : 0; i < all.size(); i++) {
                if (data.size() == limit) {
                    next = Optional.of(new OccurrenceCursor(from.threadId(), from.searchTerm(), ordinal, i));
                    return;
                }
                SearchTerm.Found found = all.get(i);
                data.add(new ThreadSearchOccurrence(
                        spoken.turnId(),
                        spoken.itemId(),
                        found.snippet(),
                        new ThreadSearchTextRange(found.start(), found.end()),
                        turnCursor.apply(spoken.turnId())));
            }
        }

        private ThreadSearchOccurrencesResponse response() {
            return ThreadSearchOccurrencesResponse.builder(data)
                    .nextCursor(next.map(OccurrenceCursor::toString).orElse(null))
                    .build();
        }
    }
}
