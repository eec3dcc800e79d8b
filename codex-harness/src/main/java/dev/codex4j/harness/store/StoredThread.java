package dev.codex4j.harness.store;

import dev.codex4j.protocol.thread.ThreadInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A thread as lists of threads show it.
 *
 * @param info what clients see of it; as it lies in the store it is not loaded and has no turns
 * @param createdAt when it was started, to the millisecond
 * @param updatedAt when something was added to it last, to the millisecond
 * @param recencyAt when the user or the model had a part in it last, to the millisecond
 * @param archived whether it is put away
 */
public record StoredThread(ThreadInfo info, Instant createdAt, Instant updatedAt, Instant recencyAt, boolean archived) {
    /** Cuts times off at the millisecond, as all stores keep them. */
    public StoredThread {
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
        updatedAt = updatedAt.truncatedTo(ChronoUnit.MILLIS);
        recencyAt = recencyAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The thread's id. */
    public String id() {
        return info.id();
    }

    /**
     * This state of the thread with what {@link ThreadStore#update} can change taken from another: its name, repository,
     * project, and Daybreak choice.
     */
    public StoredThread withChoicesOf(StoredThread other) {
        return withInfo(info.toBuilder()
                .name(other.info.name())
                .gitInfo(other.info.gitInfo())
                .projectId(other.info.projectId())
                .daybreakEnabled(other.info.daybreakEnabled())
                .build());
    }

    /** The same, but for what clients see of it. */
    public StoredThread withInfo(ThreadInfo other) {
        return new StoredThread(other, createdAt, updatedAt, recencyAt, archived);
    }

    /** The same, put away or not. */
    public StoredThread withArchived(boolean away) {
        return new StoredThread(info, createdAt, updatedAt, recencyAt, away);
    }
}
