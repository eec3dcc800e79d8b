package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.internal.library.Filing;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.protocol.thread.ThreadInfo;
import java.util.List;

/** What the pages of lists have in common. */
final class Pages {
    private Pages() {}

    static long clamp(long asked, long greatest) {
        return Math.max(1, Math.min(asked, greatest));
    }

    /** A stored thread as a list shows it, with where it is filed and the state it has in memory. */
    static ThreadInfo show(StoredThread thread, Filing filing, LiveThreads live) {
        ThreadInfo filed = filing.show(thread.info());
        ThreadInfo now = live.view(thread.id());
        if (now == null) {
            return filed;
        }
        return filed.toBuilder()
                .status(now.status())
                .environments(now.environments())
                .forkedFromId(now.forkedFromId())
                .build();
    }

    /** The cursor of the page after this one, which is not empty. */
    static String next(ThreadQuery query, List<StoredThread> threads) {
        return ListCursor.after(query.placeOf(threads.get(threads.size() - 1))).toString();
    }

    /** The cursor of a page in the other direction that has the first thread of this one, which is not empty. */
    static String backwards(ThreadQuery query, List<StoredThread> threads) {
        return ListCursor.backFrom(query.placeOf(threads.get(0)), query.descending())
                .toString();
    }
}
