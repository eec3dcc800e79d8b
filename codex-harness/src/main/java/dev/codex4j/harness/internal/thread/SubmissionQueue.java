package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.queue.QueuedSubmission;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateParams;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user has lined up for a thread: each becomes a turn of its own. Owned by the thread's worker. */
final class SubmissionQueue {
    private static final int MOST = 1000;
    private static final int PAGE = 100;

    private final String threadId;
    private final List<QueuedSubmission> waiting = new ArrayList<>();

    SubmissionQueue(String threadId) {
        this.threadId = threadId;
    }

    QueuedSubmission add(String id, ThreadQueueAddParams params) {
        requireInput(params.input());
        if (waiting.size() >= MOST) {
            throw Refusals.invalid("the queue holds " + MOST + " submissions already");
        }
        QueuedSubmission added = QueuedSubmission.builder(id, params.input(), params.clientUserMessageId())
                .responsesapiClientMetadata(params.responsesapiClientMetadata())
                .build();
        waiting.add(added);
        return added;
    }

    QueuedSubmission update(ThreadQueueUpdateParams params) {
        requireInput(params.input());
        int at = indexOf(params.queuedSubmissionId());
        QueuedSubmission before = waiting.get(at);
        QueuedSubmission after = QueuedSubmission.builder(before.id(), params.input(), before.clientUserMessageId())
                .responsesapiClientMetadata(params.responsesapiClientMetadata())
                .build();
        waiting.set(at, after);
        return after;
    }

    boolean delete(String id) {
        return waiting.removeIf(each -> each.id().equals(id));
    }

    void reorder(List<String> ids) {
        List<QueuedSubmission> ordered = new ArrayList<>();
        for (String id : ids) {
            waiting.stream().filter(each -> each.id().equals(id)).forEach(ordered::add);
        }
        if (ordered.size() != waiting.size() || new HashSet<>(ids).size() != waiting.size()) {
            throw Refusals.invalid("queue reorder must include every queued submission exactly once");
        }
        waiting.clear();
        waiting.addAll(ordered);
    }

    ThreadQueueListResponse list(ThreadQueueListParams params) {
        int from = cursor(params.cursor());
        Long limit = params.limit();
        int end = (int) Math.min(waiting.size(), from + Math.max(1, limit == null ? PAGE : limit));
        return ThreadQueueListResponse.builder(
                        from >= waiting.size() ? List.of() : List.copyOf(waiting.subList(from, end)))
                .nextCursor(end < waiting.size() ? Integer.toString(end) : null)
                .build();
    }

    /** Takes the oldest, if there is one. */
    Optional<TurnStartParams> next() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(turn(waiting.remove(0)));
    }

    /** Takes the one that is named, or the oldest. */
    TurnStartParams take(@Nullable String id) {
        if (id == null) {
            return next().orElseThrow(() -> Refusals.invalid("queue is empty"));
        }
        return turn(waiting.remove(indexOf(id)));
    }

    private TurnStartParams turn(QueuedSubmission submission) {
        return TurnStartParams.builder(threadId, submission.input())
                .clientUserMessageId(submission.clientUserMessageId())
                .responsesapiClientMetadata(submission.responsesapiClientMetadata())
                .build();
    }

    private int indexOf(String id) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).id().equals(id)) {
                return i;
            }
        }
        throw Refusals.invalid("queued submission not found: " + id);
    }

    private static void requireInput(List<UserInput> input) {
        if (input.isEmpty()) {
            throw Refusals.invalid("only user input can be added to the user-message queue");
        }
        TurnInputs.of(input, null);
    }

    private static int cursor(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseUnsignedInt(cursor);
        } catch (NumberFormatException e) {
            throw invalidCursor(cursor);
        }
    }

    private static RpcException invalidCursor(@Nullable String cursor) {
        return Refusals.invalid("invalid queue pagination cursor: `" + cursor + "` is not a number");
    }
}
