package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateParams;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateResponse;
import dev.codex4j.protocol.thread.ThreadProjectUpdatedNotification;
import dev.codex4j.protocol.thread.section.ThreadSectionChangedNotification;
import dev.codex4j.protocol.thread.section.ThreadSectionMoveParams;
import dev.codex4j.protocol.thread.section.ThreadSectionMoveResponse;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Puts threads into projects and sections, whether they are loaded or not. Safe for use by many threads; may block.
 */
public final class ThreadFiling {
    private final LoadedThreads loaded;
    private final StoredThreads stored;
    private final ThreadStore store;
    private final Library library;

    ThreadFiling(LoadedThreads loaded, StoredThreads stored, SessionServices services) {
        this.loaded = loaded;
        this.stored = stored;
        this.store = services.stores().kept();
        this.library = services.library();
    }

    /** How threads are filed. */
    public Library library() {
        return library;
    }

    /** Changes what is known of a thread, its project among that; tells everyone if that is another one. */
    public void metadata(ThreadMetadataUpdateParams params, Reply<ThreadMetadataUpdateResponse> reply) {
        String threadId = requireId("thread", params.threadId());
        String project = params.projectId();
        if (project != null && !project.isEmpty()) {
            library.projects().requireKnown(project);
        }
        StoredThread before = store.find(threadId).orElseThrow(() -> Refusals.noMetadata(threadId));
        String former = library.projects().known(before.info().projectId());
        stored.metadata(params, reply, info -> {
            if (!Objects.equals(former, info.projectId())) {
                tellProject(threadId, info.projectId());
            }
        });
    }

    /** Puts a thread into a project. Nobody is told yet. Throws what keeps it from that. */
    public void assign(String threadId, String projectId) {
        CompletableFuture<ThreadInfo> assigned = new CompletableFuture<>();
        stored.change(
                threadId,
                info -> info.toBuilder().projectId(projectId).build(),
                true,
                Reply.to(assigned),
                assigned::complete);
        try {
            assigned.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RpcException refusal ? refusal : e;
        }
    }

    /** Tells everyone that a thread is in another project now, or in none. */
    public void tellProject(String threadId, @Nullable String projectId) {
        tellEveryone(ThreadProjectUpdatedNotification.builder(threadId)
                .projectId(projectId)
                .build());
    }

    /** Tells everyone of something that concerns no thread that is loaded. */
    public void tellEveryone(ServerNotification notification) {
        loaded.tellEveryone(notification);
    }

    /** Puts a thread into a section, or takes it out of its section, and tells everyone. */
    public void move(ThreadSectionMoveParams params, Reply<ThreadSectionMoveResponse> reply) {
        if (params.sectionId().isKeep()) {
            throw Refusals.invalid("Invalid request: missing field `sectionId`");
        }
        String threadId = requireId("thread", params.threadId());
        String section = params.sectionId().value();
        String before = params.beforeThreadId();
        if (section != null && section.isBlank()) {
            throw Refusals.invalid("sectionId must not be empty");
        }
        if (section == null && before != null) {
            throw Refusals.invalid("beforeThreadId requires a non-null sectionId");
        }
        String next = before == null ? null : requireId("before thread", before);
        requireMovable(threadId);
        if (section == null) {
            library.sections().displace(threadId);
        } else {
            library.sections().place(threadId, section, next);
        }
        reply.succeed(new ThreadSectionMoveResponse());
        tellEveryone(ThreadSectionChangedNotification.builder(threadId)
                .sectionId(section)
                .build());
    }

    /** A loaded thread is stored if it was not yet. */
    private void requireMovable(String threadId) {
        ThreadSession session = loaded.find(threadId);
        if (session != null) {
            if (session.identity().ephemeral()) {
                throw Refusals.invalid("ephemeral thread does not support section moves: " + threadId);
            }
            session.visits().store().join();
        }
        if (store.find(threadId).isEmpty()) {
            throw Refusals.threadNotFound(threadId);
        }
    }

    private static String requireId(String what, String text) {
        ThreadIds.flaw(text).ifPresent(flaw -> {
            throw Refusals.invalid("invalid " + what + " id: " + flaw);
        });
        return ThreadIds.normalise(text);
    }
}
