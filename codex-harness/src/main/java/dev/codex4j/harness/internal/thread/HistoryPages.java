package dev.codex4j.harness.internal.thread;

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
import dev.codex4j.protocol.thread.history.ThreadTurnsListParams;
import dev.codex4j.protocol.thread.history.ThreadTurnsListResponse;
import dev.codex4j.protocol.thread.history.TurnsPage;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnItemsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages through turns and items of a thread. Turns are listed newest first and items oldest first unless asked. */
public record HistoryPages(List<Turn> turns) {
    /** @param turns all turns with all their items, oldest first */
    public HistoryPages {
        turns = List.copyOf(turns);
    }

    public ThreadTurnsListResponse list(ThreadTurnsListParams params) {
        Page<Turn> page = turnsPage(
                PageCursor.parse(PageCursor.Kind.TURNS, params.cursor()), params.sortDirection(), params.limit());
        return ThreadTurnsListResponse.builder(viewed(page, params.itemsView()))
                .nextCursor(text(page.next()))
                .backwardsCursor(text(page.backwards()))
                .build();
    }

    TurnsPage first(ThreadResumeInitialTurnsPageParams params) {
        Page<Turn> page = turnsPage(null, params.sortDirection(), params.limit());
        return TurnsPage.builder(viewed(page, params.itemsView()))
                .nextCursor(text(page.next()))
                .backwardsCursor(text(page.backwards()))
                .build();
    }

    private Page<Turn> turnsPage(@Nullable PageCursor from, @Nullable SortDirection direction, @Nullable Long limit) {
        return Page.of(
                turns,
                Turn::id,
                PageCursor.Kind.TURNS,
                from,
                Objects.requireNonNullElse(direction, SortDirection.DESC),
                limit);
    }

    public ThreadItemsListResponse list(ThreadItemsListParams params) {
        List<ThreadItemEntry> all = entries(params.turnId());
        Page<ThreadItemEntry> page = Page.of(
                all,
                HistoryPages::name,
                PageCursor.Kind.ITEMS,
                cursor(params.cursor(), all),
                Objects.requireNonNullElse(params.sortDirection(), SortDirection.ASC),
                params.limit());
        return ThreadItemsListResponse.builder(page.data())
                .nextCursor(text(page.next()))
                .backwardsCursor(text(page.backwards()))
                .build();
    }

    public ThreadItemsReadResponse read(ThreadItemsReadParams params) {
        Set<String> wanted = Set.copyOf(params.itemIds());
        return new ThreadItemsReadResponse(entries(params.turnId()).stream()
                .filter(entry -> wanted.contains(entry.item().id()))
                .toList());
    }

    /** Where a client that knows everything up to now finds what comes, in the order of time; null if there is none. */
    @Nullable
    String newestTurn() {
        return turns.isEmpty()
                ? null
                : new PageCursor(
                                PageCursor.Kind.TURNS,
                                turns.get(turns.size() - 1).id(),
                                true)
                        .toString();
    }

    /** The same for items. */
    @Nullable
    String newestItem() {
        List<ThreadItemEntry> all = entries(null);
        return all.isEmpty()
                ? null
                : new PageCursor(PageCursor.Kind.ITEMS, name(all.get(all.size() - 1)), true).toString();
    }

    private List<ThreadItemEntry> entries(@Nullable String turnId) {
        List<ThreadItemEntry> entries = new ArrayList<>();
        for (Turn turn : turns) {
            if (turnId == null || turn.id().equals(turnId)) {
                turn.items()
                        .forEach(item -> entries.add(ThreadItemEntry.builder(turn.id(), item)
                                .startedAtMs(item.startedAtMs())
                                .completedAtMs(item.completedAtMs())
                                .build()));
            }
        }
        return entries;
    }

    private static @Nullable PageCursor cursor(@Nullable ThreadItemsListCursor cursor, List<ThreadItemEntry> all) {
        if (cursor == null) {
            return null;
        }
        if (cursor instanceof ThreadItemsListCursor.Opaque opaque) {
            return PageCursor.parse(PageCursor.Kind.ITEMS, opaque.value());
        }
        if (cursor instanceof ThreadItemsListAnchor.Item anchor) {
            return all.stream()
                    .filter(entry -> entry.item().id().equals(anchor.itemId()))
                    .findFirst()
                    .map(entry -> new PageCursor(PageCursor.Kind.ITEMS, name(entry), true))
                    .orElseThrow(() -> Refusals.invalid("invalid cursor: " + anchor.itemId()));
        }
        throw Refusals.invalid("invalid cursor");
    }

    /** Ids of items come from models, which may use one again in another turn. */
    private static String name(ThreadItemEntry entry) {
        return entry.turnId() + "/" + entry.item().id();
    }

    private static List<Turn> viewed(Page<Turn> page, @Nullable TurnItemsView view) {
        return page.data().stream()
                .map(turn -> viewed(turn, Objects.requireNonNullElse(view, TurnItemsView.SUMMARY)))
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
}
