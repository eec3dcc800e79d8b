package dev.codex4j.harness.internal.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.store.SharedDocument;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.thread.attachment.ThreadAttachment;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwner;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentRemoveParams;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The attachments of stored threads, kept beside them. A thread has one of an identity at most. Calls may block on the
 * store; several harnesses that share one may change the same thread's. Safe for use by many threads.
 */
public final class Attachments {
    private static final int MOST = 100;
    private static final int MOST_BYTES = 65_536;
    private static final long USUAL_PAGE = 25;
    private static final long LARGEST_PAGE = 100;

    private final ThreadStore store;
    private final Clock clock;
    private final IdGenerator ids;
    private final AttachmentOwners owners;

    public Attachments(ThreadStore store, Clock clock, IdGenerator ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.owners = new AttachmentOwners(store);
    }

    /**
     * What became of an attachment that was to be added.
     *
     * @param attachment the one that is there now
     * @param created whether it is a new one
     */
    public record Added(ThreadAttachment attachment, boolean created) {}

    /** Refuses what cannot be added to any thread. */
    public static void check(ThreadAttachmentAddParams params) {
        AttachmentIdentity.of(params.attachmentType(), params.identityKey());
        if (params.payload().toString().getBytes(UTF_8).length > MOST_BYTES) {
            throw AttachmentIdentity.invalid("attachment payload must not exceed " + MOST_BYTES + " bytes");
        }
    }

    /** Refuses what can be removed from no thread. */
    public static void check(ThreadAttachmentRemoveParams params) {
        AttachmentIdentity.of(params.attachmentType(), params.identityKey());
    }

    /** Adds an attachment to a thread that is stored, unless it has one of that identity. */
    public Added add(ThreadAttachmentAddParams params) {
        AttachmentIdentity identity = AttachmentIdentity.of(params.attachmentType(), params.identityKey());
        return find(params.threadId(), identity)
                .flatMap(there -> whole(params.threadId(), there))
                .map(there -> new Added(there, false))
                .orElseGet(() -> create(params.threadId(), identity, params.payload()));
    }

    private Added create(String threadId, AttachmentIdentity identity, JsonNode payload) {
        Attached wanted = new Attached(ids.next(), identity, clock.instant().getEpochSecond());
        owners.add(identity, threadId);
        write(threadId, wanted, payload);
        boolean kept = false;
        try {
            document(threadId).change(before -> with(before == null ? List.of() : before, wanted));
            Optional<ThreadAttachment> other =
                    find(threadId, identity).filter(now -> !now.equals(wanted)).flatMap(now -> whole(threadId, now));
            kept = other.isEmpty();
            return new Added(other.orElseGet(() -> wanted.with(payload)), kept);
        } finally {
            if (!kept) {
                forgetPayload(threadId, wanted);
                if (find(threadId, identity).isEmpty()) {
                    leave(threadId, identity);
                }
            }
        }
    }

    private static List<Attached> with(List<Attached> before, Attached wanted) {
        if (before.stream().anyMatch(each -> each.identity().equals(wanted.identity()))) {
            return before;
        }
        if (before.size() >= MOST) {
            throw AttachmentIdentity.invalid("thread attachment identity count exceeds " + MOST);
        }
        List<Attached> after = new ArrayList<>(before);
        after.add(wanted);
        return after;
    }

    /** Takes an attachment away; the id that it had, empty if there was none of that identity. */
    public Optional<String> remove(ThreadAttachmentRemoveParams params) {
        AttachmentIdentity identity = AttachmentIdentity.of(params.attachmentType(), params.identityKey());
        List<Attached> removed = new ArrayList<>();
        document(params.threadId()).change(before -> {
            removed.clear();
            if (before == null) {
                return null;
            }
            List<Attached> after = new ArrayList<>();
            before.forEach(each -> (each.identity().equals(identity) ? removed : after).add(each));
            return after.isEmpty() ? null : after;
        });
        removed.forEach(each -> forgetPayload(params.threadId(), each));
        if (!removed.isEmpty()) {
            leave(params.threadId(), identity);
        }
        return removed.stream().map(Attached::id).findFirst();
    }

    /** The thread is no owner any more, unless somebody has made it one again meanwhile. */
    private void leave(String threadId, AttachmentIdentity identity) {
        owners.remove(identity, threadId);
        if (find(threadId, identity).isPresent()) {
            owners.add(identity, threadId);
        }
    }

    /** The attachments of a thread, oldest first. */
    public ThreadAttachmentListResponse list(ThreadAttachmentListParams params) {
        String threadId = params.threadId();
        AttachmentCursor from = AttachmentCursor.parse(threadId, params.cursor());
        List<Attached> rest = all(threadId).stream()
                .sorted(Attached.BY_AGE)
                .filter(each -> from == null || from.isBefore(each))
                .toList();
        long size = page(params.limit());
        List<Attached> page = rest.stream().limit(size).toList();
        return ThreadAttachmentListResponse.builder(page.stream()
                        .flatMap(each -> whole(threadId, each).stream())
                        .toList())
                .nextCursor(
                        rest.size() <= size
                                ? null
                                : AttachmentCursor.after(threadId, page.get(page.size() - 1))
                                        .text())
                .build();
    }

    /** The threads that have an attachment of an identity, in the order of their ids. */
    public ThreadAttachmentOwnerListResponse list(ThreadAttachmentOwnerListParams params) {
        AttachmentIdentity identity = AttachmentIdentity.of(params.attachmentType(), params.identityKey());
        String after = OwnerCursor.parse(params);
        long size = page(params.limit());
        List<ThreadAttachmentOwner> page = new ArrayList<>();
        for (String threadId : owners.of(identity)) {
            StoredThread thread = after != null && threadId.compareTo(after) <= 0 ? null : owner(threadId, identity);
            if (thread == null || (params.archived() != null && params.archived() != thread.archived())) {
                continue;
            }
            if (page.size() == size) {
                String last = page.get(page.size() - 1).threadId();
                return ThreadAttachmentOwnerListResponse.builder(page)
                        .nextCursor(OwnerCursor.after(params, last))
                        .build();
            }
            page.add(new ThreadAttachmentOwner(threadId, thread.archived()));
        }
        return ThreadAttachmentOwnerListResponse.builder(page).build();
    }

    private @Nullable StoredThread owner(String threadId, AttachmentIdentity identity) {
        return find(threadId, identity).flatMap(there -> store.find(threadId)).orElse(null);
    }

    /** Gives a fork of a thread attachments of its own, which are like the thread's. */
    public void copy(String threadId, String forkId) {
        for (Attached each : all(threadId)) {
            whole(threadId, each).ifPresent(source -> create(forkId, each.identity(), source.payload()));
        }
    }

    /** What is to be done when a thread is deleted, whose documents are deleted with it. */
    public Runnable farewell(String threadId) {
        List<Attached> had = all(threadId);
        return () -> had.forEach(each -> owners.remove(each.identity(), threadId));
    }

    private static long page(@Nullable Long limit) {
        return limit == null ? USUAL_PAGE : Math.max(1, Math.min(limit, LARGEST_PAGE));
    }

    private SharedDocument<List<Attached>> document(String threadId) {
        return new SharedDocument<>(store, threadId, "attachments", Attached.FORM);
    }

    private List<Attached> all(String threadId) {
        return document(threadId).read().orElse(List.of());
    }

    private Optional<Attached> find(String threadId, AttachmentIdentity identity) {
        return all(threadId).stream()
                .filter(each -> each.identity().equals(identity))
                .findFirst();
    }

    /** An attachment with what it holds, empty if somebody takes it away just now. */
    private Optional<ThreadAttachment> whole(String threadId, Attached attached) {
        return store.document(threadId, attached.document()).map(payload -> attached.with(payload.toTree()));
    }

    private void write(String threadId, Attached attached, JsonNode payload) {
        store.replaceDocument(threadId, attached.document(), null, RawJson.of(payload));
    }

    private void forgetPayload(String threadId, Attached attached) {
        store.document(threadId, attached.document())
                .ifPresent(payload -> store.replaceDocument(threadId, attached.document(), payload, null));
    }
}
