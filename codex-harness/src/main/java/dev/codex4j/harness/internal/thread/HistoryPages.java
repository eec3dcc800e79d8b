package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.rollout.RecordedTurn;
import dev.codex4j.harness.internal.rollout.RecordedTurns;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.history.ThreadItemEntry;
import dev.codex4j.protocol.thread.history.ThreadItemsListAnchor;
import dev.codex4j.protocol.thread.history.ThreadItemsListCursor;
import dev.codex4j.protocol.thread.history.ThreadItemsListParams;
import dev.codex4j.protocol.thread.history.ThreadItemsListResponse;
import dev.codex4j.protocol.thread.history.ThreadItemsReadParams;
import dev.codex4j.protocol.thread.history.ThreadItemsReadResponse;
import dev.codex4j.protocol.thread.history.ThreadResumeInitialTurnsPageParams;
import dev.codex4j.protocol.thread.history.ThreadTimelineListParams;
import dev.codex4j.protocol.thread.history.ThreadTimelineListResponse;
import dev.codex4j.protocol.thread.history.ThreadTurnsListParams;
import dev.codex4j.protocol.thread.history.ThreadTurnsListResponse;
import dev.codex4j.protocol.thread.history.TurnsPage;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnItemsView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages through turns and items of a thread, reading no more of it than the page needs. Turns are listed newest first and
 * items oldest first unless asked. Used by one thread at a time, while the thread's lines are open.
 */
public final class HistoryPages {
    private static final String AT = "turns:at:";
    private static final long USUAL_LIMIT = 25;
    private static final long GREATEST_LIMIT = 100;

    /** The pages of a thread that nothing has happened in. */
    static final HistoryPages NONE = new HistoryPages(new RecordedTurns(new NoLines(), false, Set.of()), 0);

    private final RecordedTurns turns;
    private final long end;

    HistoryPages(RecordedTurns turns, long end) {
        this.turns = turns;
        this.end = end;
    }

    public ThreadTurnsListResponse list(ThreadTurnsListParams params) {
        Page<RecordedTurn> page = turnsPage(turnCursor(params.cursor()), params.sortDirection(), params.limit());
        return ThreadTurnsListResponse.builder(viewed(page, params.itemsView()))
                .nextCursor(text(page.next()))
                .backwardsCursor(text(page.backwards()))
                .build();
    }

    ThreadTimelineListResponse list(ThreadTimelineListParams params) {
        if (end == 0 || !turns.hasTimeline()) {
            throw Refusals.notSupportedYet(params.method());
        }
        return TimelinePage.of(params, turns::timeline, end);
    }

    TurnsPage first(ThreadResumeInitialTurnsPageParams params) {
        Page<RecordedTurn> page = turnsPage(null, params.sortDirection(), params.limit());
        return TurnsPage.builder(viewed(page, params.itemsView()))
                .nextCursor(text(page.next()))
                .backwardsCursor(text(page.backwards()))
                .build();
    }

    /** All turns with all items, oldest first. */
    List<Turn> turns() {
        return turns.all().stream().map(RecordedTurn::turn).toList();
    }

    private Page<RecordedTurn> turnsPage(
            @Nullable PageCursor from, @Nullable SortDirection direction, @Nullable Long limit) {
        boolean descending = !SortDirection.ASC.equals(direction);
        RecordedTurns.Walk walk = walk(from, descending);
        return Page.take(
                limit, walk::next, turn -> new PageCursor(PageCursor.Kind.TURNS, turn.first(), turn.end(), null, true));
    }

    /** The cursor of a page of turns that has a turn first. */
    public static String cursorAt(String turnId) {
        return AT + turnId;
    }

    private @Nullable PageCursor turnCursor(@Nullable String text) {
        if (text == null || !text.startsWith(AT)) {
            return PageCursor.parse(PageCursor.Kind.TURNS, text);
        }
        return turns.find(text.substring(AT.length()))
                .map(turn -> new PageCursor(PageCursor.Kind.TURNS, turn.first(), turn.end(), null, true))
                .orElseThrow(() -> Refusals.invalid("invalid cursor: " + text));
    }

    /** A way from a place, or from the newest or oldest turn. */
    private RecordedTurns.Walk walk(@Nullable PageCursor from, boolean descending) {
        if (descending) {
            return turns.backwards(from == null ? end : from.inclusive() ? from.end() : from.first());
        }
        return turns.forwards(from == null ? 0 : from.inclusive() ? from.first() : from.first() + 1);
    }

    private ItemWalk items(@Nullable PageCursor from, boolean descending) {
        PageCursor turn =
                from == null ? null : new PageCursor(PageCursor.Kind.TURNS, from.first(), from.end(), null, true);
        return new ItemWalk(walk(turn, descending), from, descending);
    }

    private ItemWalk itemsOf(String turnId, @Nullable PageCursor from, boolean descending) {
        Iterator<RecordedTurn> only = turns.find(turnId).stream().iterator();
        return new ItemWalk(() -> only.hasNext() ? only.next() : null, from, descending);
    }

    public ThreadItemsListResponse list(ThreadItemsListParams params) {
        boolean descending = SortDirection.DESC.equals(params.sortDirection());
        PageCursor from = cursor(params.cursor());
        String turnId = params.turnId();
        ItemWalk walk = turnId == null ? items(from, descending) : itemsOf(turnId, from, descending);
        Page<ItemWalk.Place> page = Page.take(params.limit(), walk::next, ItemWalk.Place::cursor);
        return ThreadItemsListResponse.builder(
                        page.data().stream().map(ItemWalk.Place::entry).toList())
                .nextCursor(text(page.next()))
                .backwardsCursor(text(page.backwards()))
                .build();
    }

    public ThreadItemsReadResponse read(ThreadItemsReadParams params) {
        Set<String> wanted = new HashSet<>(params.itemIds());
        String turnId = params.turnId();
        ItemWalk walk = turnId == null ? items(null, true) : itemsOf(turnId, null, true);
        List<ThreadItemEntry> found = new ArrayList<>();
        for (ItemWalk.Place place = walk.next(); place != null && !wanted.isEmpty(); place = walk.next()) {
            if (wanted.remove(place.entry().item().id())) {
                found.add(0, place.entry());
            }
        }
        return new ThreadItemsReadResponse(found);
    }

    /** Whether there is a turn. */
    boolean has(String turnId) {
        return turns.find(turnId).isPresent();
    }

    /** Whether there is a turn in which the user said something. */
    boolean hasWordsOf(String turnId) {
        return turns.find(turnId)
                .filter(turn -> turn.turn().items().stream().anyMatch(ThreadItem.UserMessage.class::isInstance))
                .isPresent();
    }

    Optional<Turn> newest() {
        return turns.newest(1).stream().map(RecordedTurn::turn).findFirst();
    }

    /** Where a client that knows everything up to now finds what comes, in the order of time; null if there is none. */
    @Nullable
    String newestTurn() {
        return text(turnsPage(null, SortDirection.DESC, 1L).backwards());
    }

    /** The same for items. */
    @Nullable
    String newestItem() {
        ItemWalk.Place newest = items(null, true).next();
        return newest == null ? null : newest.cursor().toString();
    }

    private @Nullable PageCursor cursor(@Nullable ThreadItemsListCursor cursor) {
        if (cursor == null) {
            return null;
        }
        if (cursor instanceof ThreadItemsListCursor.Opaque opaque) {
            return PageCursor.parse(PageCursor.Kind.ITEMS, opaque.value());
        }
        if (cursor instanceof ThreadItemsListAnchor.Item anchor) {
            ItemWalk walk = items(null, true);
            for (ItemWalk.Place place = walk.next(); place != null; place = walk.next()) {
                if (place.entry().item().id().equals(anchor.itemId())) {
                    return place.cursor();
                }
            }
            throw Refusals.invalid("invalid cursor: " + anchor.itemId());
        }
        throw Refusals.invalid("invalid cursor");
    }

    private static List<Turn> viewed(Page<RecordedTurn> page, @Nullable TurnItemsView view) {
        return page.data().stream()
                .map(turn -> viewed(turn.turn(), Objects.requireNonNullElse(view, TurnItemsView.SUMMARY)))
                .toList();
    }

    private static Turn viewed(Turn turn, TurnItemsView view) {
        if (view.equals(TurnItemsView.FULL)) {
            return turn;
        }
        boolean summary = view.equals(TurnItemsView.SUMMARY);
        return Turn.builder(turn.id(), summary ? summary(turn.items()) : List.of(), turn.status())
                .rootTurnId(turn.rootTurnId())
                .itemsView(summary ? TurnItemsView.SUMMARY : TurnItemsView.NOT_LOADED)
                .error(turn.error())
                .startedAt(turn.startedAt())
                .completedAt(turn.completedAt())
                .durationMs(turn.durationMs())
                .build();
    }

    /** What the user said first, and what the model said last. */
    private static List<ThreadItem> summary(List<ThreadItem> items) {
        List<ThreadItem> summary = new ArrayList<>();
        items.stream()
                .filter(item -> item instanceof ThreadItem.UserMessage)
                .findFirst()
                .ifPresent(summary::add);
        items.stream()
                .filter(item -> item instanceof ThreadItem.AgentMessage)
                .reduce((earlier, later) -> later)
                .ifPresent(summary::add);
        return summary;
    }

    private static @Nullable String text(@Nullable PageCursor cursor) {
        return cursor == null ? null : cursor.toString();
    }

    /**
     * A page of a list that grows at its end while it is read.
     *
     * @param next where the following page begins, null if there is none
     * @param backwards where a page in the other direction begins, which has this page's first entry first; null if this
     *     page is empty
     */
    private record Page<T>(
            List<T> data,
            @Nullable PageCursor next,
            @Nullable PageCursor backwards) {
        private interface Source<T> {
            @Nullable
            T next();
        }

        private interface Places<T> {
            PageCursor of(T entry);
        }

        private static <T> Page<T> take(@Nullable Long limit, Source<T> source, Places<T> places) {
            long size = Math.max(1, Math.min(limit == null ? USUAL_LIMIT : limit, GREATEST_LIMIT));
            List<T> data = new ArrayList<>();
            T next = source.next();
            while (next != null && data.size() < size) {
                data.add(next);
                next = source.next();
            }
            PageCursor following = null;
            if (next != null) {
                PageCursor last = places.of(data.get(data.size() - 1));
                following = new PageCursor(last.kind(), last.first(), last.end(), last.item(), false);
            }
            return new Page<>(List.copyOf(data), following, data.isEmpty() ? null : places.of(data.get(0)));
        }
    }
}
