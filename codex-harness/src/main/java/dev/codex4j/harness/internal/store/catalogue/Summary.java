package dev.codex4j.harness.internal.store.catalogue;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.ThreadInfo;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A thread as its file has it. What comes from the index is decoded when it is needed. Safe for use by many threads. */
final class Summary {
    /** Of a file that is none of a thread. */
    static final Summary NONE = new Summary(0, 0, 0, IndexReader.Part.EMPTY, null);

    private final long created;
    private final long updated;
    private final long recency;
    private final IndexReader.Part index;
    private volatile @Nullable StoredThread thread;

    private Summary(long created, long updated, long recency, IndexReader.Part index, @Nullable StoredThread thread) {
        this.created = created;
        this.updated = updated;
        this.recency = recency;
        this.index = index;
        this.thread = thread;
    }

    static Summary of(StoredThread thread) {
        return new Summary(
                thread.createdAt().toEpochMilli(),
                thread.updatedAt().toEpochMilli(),
                thread.recencyAt().toEpochMilli(),
                IndexReader.Part.EMPTY,
                thread);
    }

    /** What the index says of a thread: the JSON of its {@link ThreadInfo}. */
    static Summary ofIndex(long created, long updated, long recency, IndexReader.Part index) {
        return new Summary(created, updated, recency, index, null);
    }

    long time(ThreadQuery.Key key) {
        return switch (key) {
            case CREATED -> created;
            case UPDATED -> updated;
            case RECENCY -> recency;
        };
    }

    /** The thread; empty if the index says what cannot be understood. */
    Optional<StoredThread> thread(Path home, RolloutPlace place) {
        StoredThread known = thread;
        if (known == null) {
            try {
                ThreadInfo info = ProtocolJson.decode(json(), ThreadInfo.class);
                known = new StoredThread(
                        info.toBuilder().path(place.in(home).toString()).build(),
                        Instant.ofEpochMilli(created),
                        Instant.ofEpochMilli(updated),
                        Instant.ofEpochMilli(recency),
                        place.archived());
                thread = known;
            } catch (DecodeException e) {
                return Optional.empty();
            }
        }
        return Optional.of(known);
    }

    void writeTimes(DataOutput out) throws IOException {
        out.writeLong(created);
        out.writeLong(updated);
        out.writeLong(recency);
    }

    /** What the index is to say of the thread. */
    byte[] json() {
        StoredThread known = thread;
        return known == null || !index.isEmpty() ? index.copy() : ProtocolJson.encode(known.info());
    }
}
