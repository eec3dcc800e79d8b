package dev.codex4j.harness.internal.queue;

import dev.codex4j.harness.internal.store.SharedDocument;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.queue.QueuedSubmission;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the user has lined up for a thread: each becomes a turn of its own. It is kept beside the thread, and may be changed
 * by several at the same time. Only who runs the thread's turns takes something out to start it. Calls may block on the
 * store.
 */
public final class SubmissionQueue {
    private static final int MOST = 100;
    private static final long USUAL_PAGE = 25;

    private final SharedDocument<LinedUp> document;
    private final Path workingFolder;

    /**
     * The queue of a thread of that store.
     *
     * @param workingFolder where relative names of files begin
     */
    public SubmissionQueue(ThreadStore store, String threadId, Path workingFolder) {
        this.workingFolder = workingFolder;
        this.document = new SharedDocument<>(store, threadId, "queue", LinedUp.FORM);
    }

    /** Lines something up, under an id of its own. */
    public QueuedSubmission add(String id, ThreadQueueAddParams params) {
        QueuedSubmission added = QueuedSubmission.builder(
                        id, KeptInput.of(params.input(), workingFolder), params.clientUserMessageId())
                .responsesapiClientMetadata(params.responsesapiClientMetadata())
                .build();
        changeWaiting(before -> {
            if (before.size() >= MOST) {
                throw refusal("queue cannot contain more than " + MOST + " submissions");
            }
            List<QueuedSubmission> after = new ArrayList<>(before);
            after.add(added);
            return after;
        });
        return added;
    }

    /** Says something else in the place of what waits. */
    public QueuedSubmission update(ThreadQueueUpdateParams params) {
        List<UserInput> input = KeptInput.of(params.input(), workingFolder);
        AtomicReference<QueuedSubmission> updated = new AtomicReference<>();
        changeWaiting(waiting -> {
            List<QueuedSubmission> after = new ArrayList<>(waiting);
            int at = indexOf(params.queuedSubmissionId(), after);
            QueuedSubmission before = after.get(at);
            QueuedSubmission now = QueuedSubmission.builder(before.id(), input, before.clientUserMessageId())
                    .responsesapiClientMetadata(
                            params.responsesapiClientMetadata() == null
                                    ? before.responsesapiClientMetadata()
                                    : params.responsesapiClientMetadata())
                    .build();
            updated.set(now);
            after.set(at, now);
            return after;
        });
        return updated.get();
    }

    /** Takes something out that waits; false if it does not. */
    public boolean delete(String id) {
        AtomicReference<Boolean> deleted = new AtomicReference<>(false);
        changeWaiting(waiting -> {
            List<QueuedSubmission> after = new ArrayList<>(waiting);
            deleted.set(after.removeIf(each -> each.id().equals(id)));
            return after;
        });
        return deleted.get();
    }

    /** Puts all that waits into another order. */
    public void reorder(List<String> ids) {
        changeWaiting(waiting -> {
            if (ids.size() != waiting.size() || new HashSet<>(ids).size() != ids.size()) {
                throw badOrder();
            }
            List<QueuedSubmission> ordered = new ArrayList<>();
            for (String id : ids) {
                ordered.add(waiting.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(SubmissionQueue::badOrder));
            }
            return ordered;
        });
    }

    /** What waits, page by page. */
    public ThreadQueueListResponse list(ThreadQueueListParams params) {
        List<QueuedSubmission> waiting = read().waiting();
        long from = cursor(params.cursor());
        long size = params.limit() == null ? USUAL_PAGE : Math.max(1, Math.min(params.limit(), MOST));
        long next = from + size;
        return ThreadQueueListResponse.builder(
                        waiting.stream().skip(from).limit(size).toList())
                .nextCursor(next < waiting.size() ? Long.toString(next) : null)
                .build();
    }

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return read().waiting().isEmpty();
    }

    /**
     * Takes out what is to be started now, as a turn of that id. It is kept until {@link #ended} in case the process ends
     * before the turn is stored.
     *
     * @param id what to take out, null for what waits longest
     * @return empty if nothing waits
     */
    public Optional<QueuedSubmission> start(@Nullable String id, String turnId) {
        AtomicReference<@Nullable QueuedSubmission> started = new AtomicReference<>();
        document.change(stored -> {
            LinedUp before = stored == null ? LinedUp.NOTHING : stored;
            started.set(null);
            if (id == null && before.waiting().isEmpty()) {
                return stored;
            }
            List<QueuedSubmission> after = new ArrayList<>(before.waiting());
            QueuedSubmission next = after.remove(id == null ? 0 : indexOf(id, after));
            started.set(next);
            return new LinedUp(after, new LinedUp.Started(turnId, next));
        });
        return Optional.ofNullable(started.get());
    }

    /** The turn that was started last is over. */
    public void ended() {
        change(before -> new LinedUp(before.waiting(), null));
    }

    /** What was started last did not become a turn: it waits again, before all else. */
    public void putBack() {
        change(before -> {
            LinedUp.Started started = before.started();
            if (started == null) {
                return before;
            }
            List<QueuedSubmission> after = new ArrayList<>(before.waiting());
            after.add(0, started.submission());
            return new LinedUp(after, null);
        });
    }

    /**
     * Clears up after a life of the thread that may have ended in the middle of something.
     *
     * @param stored whether the user's words are stored in the turn of that id
     */
    public void recover(Predicate<String> stored) {
        LinedUp.Started started = read().started();
        if (started == null) {
            return;
        }
        if (stored.test(started.turnId())) {
            ended();
        } else {
            putBack();
        }
    }

    private LinedUp read() {
        return document.read().orElse(LinedUp.NOTHING);
    }

    private void changeWaiting(UnaryOperator<List<QueuedSubmission>> change) {
        change(before -> before.withWaiting(change.apply(before.waiting())));
    }

    private void change(UnaryOperator<LinedUp> change) {
        document.change(stored -> {
            LinedUp after = change.apply(stored == null ? LinedUp.NOTHING : stored);
            return after.isNothing() ? null : after;
        });
    }

    private static int indexOf(String id, List<QueuedSubmission> waiting) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).id().equals(id)) {
                return i;
            }
        }
        throw refusal("queued submission not found: " + id);
    }

    private static long cursor(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (text.isEmpty()) {
            throw invalidCursor("cannot parse integer from empty string");
        }
        if (!text.chars().allMatch(each -> each >= '0' && each <= '9')) {
            throw invalidCursor("invalid digit found in string");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw invalidCursor("number too large to fit in target type");
        }
    }

    private static RpcException invalidCursor(String why) {
        return refusal("invalid queue pagination cursor: " + why);
    }

    private static RpcException badOrder() {
        return refusal("queue reorder must include every queued submission exactly once");
    }

    private static RpcException refusal(String message) {
        return new RpcException(RpcException.INVALID_REQUEST, message);
    }
}
