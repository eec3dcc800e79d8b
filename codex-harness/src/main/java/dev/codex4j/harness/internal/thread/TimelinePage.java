package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.rollout.TimelineWalk;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.history.ThreadTimelineEntry;
import dev.codex4j.protocol.thread.history.ThreadTimelineListParams;
import dev.codex4j.protocol.thread.history.ThreadTimelineListResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Pages of what happened in a thread: the first page has the newest entries, and those of a page are in the order in which
 * they happened.
 */
final class TimelinePage {
    private static final long USUAL_LIMIT = 25;
    private static final long GREATEST_LIMIT = 100;

    private TimelinePage() {}

    /**
     * Takes a page.
     *
     * @param walks ways through what is before an ordinal
     * @param end the ordinal after the newest line
     */
    static ThreadTimelineListResponse of(ThreadTimelineListParams params, LongFunction<TimelineWalk> walks, long end) {
        Long limit = params.limit();
        long size = Math.max(1, Math.min(limit == null ? USUAL_LIMIT : limit, GREATEST_LIMIT));
        TimelineWalk walk = walks.apply(Math.min(end, before(params, end)));
        List<ThreadTimelineEntry> page = new ArrayList<>();
        ThreadTimelineEntry next = walk.next();
        while (next != null && page.size() < size) {
            page.add(0, next);
            next = walk.next();
        }
        return ThreadTimelineListResponse.builder(page)
                .nextCursor(next == null ? null : cursor(params.threadId(), page.get(0)))
                .build();
    }

    private static long before(ThreadTimelineListParams params, long end) {
        String text = params.cursor();
        if (text == null) {
            return end;
        }
        JsonNode cursor;
        try {
            cursor = ProtocolJson.mapper().readTree(text);
        } catch (JacksonException e) {
            throw invalidCursor();
        }
        JsonNode position = cursor.path("position");
        boolean fits = params.threadId().equals(cursor.path("threadId").stringValue(null))
                && position.canConvertToLong()
                && position.isIntegralNumber()
                && position.longValue() >= 0;
        if (!fits) {
            throw invalidCursor();
        }
        return position.longValue();
    }

    private static RuntimeException invalidCursor() {
        return Refusals.invalid("invalid thread timeline cursor");
    }

    private static @Nullable String cursor(String threadId, ThreadTimelineEntry entry) {
        if (entry instanceof ThreadTimelineEntry.TurnStarted started) {
            return cursor(threadId, started.position(), 0, started.turnId());
        }
        if (entry instanceof ThreadTimelineEntry.TurnCompleted completed) {
            return cursor(threadId, completed.position(), 3, completed.turnId());
        }
        return entry instanceof ThreadTimelineEntry.Item item
                ? cursor(threadId, item.position(), 1, item.item().id())
                : null;
    }

    private static String cursor(String threadId, long position, int kind, String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("threadId", threadId)
                .put("position", position)
                .put("kind", kind)
                .put("id", id)
                .toString();
    }
}
