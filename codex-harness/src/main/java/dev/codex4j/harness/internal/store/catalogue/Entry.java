package dev.codex4j.harness.internal.store.catalogue;

import dev.codex4j.harness.internal.store.file.Uuids;
import dev.codex4j.harness.store.ThreadQuery;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a thread.
 *
 * @param place its newest file
 * @param stamp the file as it was when it was read or looked at last, null if it was not
 * @param summary what was read, null if it has to be read yet
 * @param told when this process said how the thread is, 0 if it was read instead; see {@link Entries#now}
 * @param stored whether the index file has it so
 */
record Entry(
        RolloutPlace place,
        @Nullable FileStamp stamp,
        @Nullable Summary summary,
        long told,
        boolean stored) {
    /** How far the time that an id tells may be off. */
    private static final long SLACK = TimeUnit.SECONDS.toMillis(1);

    static Entry unread(RolloutPlace place, @Nullable FileStamp stamp) {
        return new Entry(place, stamp, null, 0, false);
    }

    String id() {
        return place.threadId();
    }

    /** Whether the thread may be in a list: unless the file turned out to be none of a thread. */
    boolean isListed() {
        return summary == null || summary != Summary.NONE;
    }

    /** Whether it is known which thread the file as it is now has, so that the index may say so. */
    boolean isSettled() {
        return stamp != null && summary != null && summary != Summary.NONE;
    }

    /**
     * What the thread is sorted by, in milliseconds; for one that was not read yet, what comes first of all that it can
     * turn out to be.
     */
    long sortKey(ThreadQuery.Key key, boolean descending) {
        if (summary != null) {
            return summary.time(key);
        }
        boolean created = key == ThreadQuery.Key.CREATED;
        if (descending && !created) {
            return stamp == null ? Long.MAX_VALUE : stamp.changedMillis() + 1;
        }
        return Uuids.madeAt(id())
                .map(Instant::toEpochMilli)
                .map(made -> descending ? made + SLACK : made - SLACK)
                .orElse(descending ? Long.MAX_VALUE : Long.MIN_VALUE);
    }

    Entry afterStoring() {
        return new Entry(place, stamp, summary, told, true);
    }
}
