package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.attachment.Attachments;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddOutcome;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOperation;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentRemoveParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentRemoveResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentUpdatedNotification;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Answers requests about the attachments of stored threads, loaded or not, and tells everyone of what changes. Safe for use
 * by many threads; answers on threads of the executor.
 */
public final class ThreadAttachments {
    private static final Logger LOG = System.getLogger(ThreadAttachments.class.getName());

    /** The lane of requests that are about no thread in particular. */
    private static final String NO_THREAD = "";

    private final LoadedThreads loaded;
    private final ThreadStore store;
    private final Attachments attachments;
    private final ThreadLanes lanes;

    ThreadAttachments(LoadedThreads loaded, SessionServices services) {
        this.loaded = loaded;
        this.store = services.stores().kept();
        this.attachments = new Attachments(store, services.clock(), services.ids());
        this.lanes = new ThreadLanes(services.executor());
    }

    public void add(ThreadAttachmentAddParams params, Reply<ThreadAttachmentAddResponse> reply) {
        Attachments.check(params);
        requireId(params.threadId());
        lanes.run(params.threadId(), reply, () -> {
            requireStored(params.threadId());
            Attachments.Added added = attachments.add(params);
            reply.succeed(new ThreadAttachmentAddResponse(
                    added.created() ? ThreadAttachmentAddOutcome.CREATED : ThreadAttachmentAddOutcome.EXISTING,
                    added.attachment()));
            if (added.created()) {
                loaded.tellEveryone(new ThreadAttachmentUpdatedNotification(
                        params.threadId(),
                        params.attachmentType(),
                        params.identityKey(),
                        added.attachment().id(),
                        ThreadAttachmentOperation.CREATED));
            }
        });
    }

    public void remove(ThreadAttachmentRemoveParams params, Reply<ThreadAttachmentRemoveResponse> reply) {
        Attachments.check(params);
        requireId(params.threadId());
        lanes.run(params.threadId(), reply, () -> {
            requireStored(params.threadId());
            String removed = attachments.remove(params).orElse(null);
            reply.succeed(new ThreadAttachmentRemoveResponse());
            if (removed != null) {
                loaded.tellEveryone(new ThreadAttachmentUpdatedNotification(
                        params.threadId(),
                        params.attachmentType(),
                        params.identityKey(),
                        removed,
                        ThreadAttachmentOperation.DELETED));
            }
        });
    }

    /** A thread that is not there has no attachments. */
    public void list(ThreadAttachmentListParams params, Reply<ThreadAttachmentListResponse> reply) {
        requireId(params.threadId());
        lanes.run(params.threadId(), reply, () -> reply.succeed(attachments.list(params)));
    }

    public void list(ThreadAttachmentOwnerListParams params, Reply<ThreadAttachmentOwnerListResponse> reply) {
        lanes.run(NO_THREAD, reply, () -> reply.succeed(attachments.list(params)));
    }

    /** Gives a fork what its source has; a fork without is better than none. May block. */
    void copy(String threadId, String forkId) {
        try {
            attachments.copy(threadId, forkId);
        } catch (ThreadStoreException e) {
            LOG.log(Level.WARNING, "Thread " + forkId + " lacks attachments of the one that it was made from.", e);
        }
    }

    /** Deletes a thread by {@code deletion}, which deletes its documents too. May block. */
    void deleteWith(String threadId, Runnable deletion) {
        Runnable farewell = attachments.farewell(threadId);
        deletion.run();
        try {
            farewell.run();
        } catch (ThreadStoreException e) {
            LOG.log(Level.WARNING, "Traces of the attachments of thread " + threadId + " stay behind.", e);
        }
    }

    private void requireStored(String threadId) {
        if (store.find(threadId).isEmpty()) {
            throw new RpcException(RpcException.INVALID_PARAMS, "thread not found: " + threadId);
        }
    }

    private static void requireId(String threadId) {
        if (!LoadedThreads.isId(threadId)) {
            throw new RpcException(RpcException.INVALID_PARAMS, "invalid thread id: `" + threadId + "` is not a UUID");
        }
    }
}
