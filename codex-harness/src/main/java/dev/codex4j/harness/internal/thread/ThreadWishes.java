package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import org.jspecify.annotations.Nullable;

/** What a client wants a thread to be set to that is not new, in the words of a request for a new one. */
final class ThreadWishes {
    private ThreadWishes() {}

    /** A thread that is loaded again: what is not asked for is as it was. */
    static ThreadStartParams of(ThreadResumeParams params, @Nullable TurnSettings before) {
        ThreadStartParams.Builder wishes = ThreadStartParams.builder()
                .model(params.model())
                .modelProvider(params.modelProvider())
                .cwd(params.cwd())
                .approvalPolicy(params.approvalPolicy())
                .approvalsReviewer(params.approvalsReviewer())
                .sandbox(params.sandbox())
                .permissions(params.permissions())
                .config(params.config())
                .baseInstructions(params.baseInstructions())
                .developerInstructions(params.developerInstructions())
                .personality(params.personality())
                .runtimeWorkspaceRoots(params.runtimeWorkspaceRoots())
                .serviceTier(params.serviceTier());
        if (before != null && params.model() == null) {
            wishes.model(before.model());
        }
        return surroundings(wishes, wishes.build(), before);
    }

    /** A fork: it works where its source does, with the model that new threads have. */
    static ThreadStartParams of(ThreadForkParams params, @Nullable TurnSettings source) {
        ThreadStartParams.Builder wishes = ThreadStartParams.builder()
                .model(params.model())
                .modelProvider(params.modelProvider())
                .cwd(params.cwd())
                .approvalPolicy(params.approvalPolicy())
                .approvalsReviewer(params.approvalsReviewer())
                .sandbox(params.sandbox())
                .permissions(params.permissions())
                .config(params.config())
                .baseInstructions(params.baseInstructions())
                .developerInstructions(params.developerInstructions())
                .ephemeral(params.ephemeral())
                .threadSource(params.threadSource())
                .runtimeWorkspaceRoots(params.runtimeWorkspaceRoots())
                .serviceTier(params.serviceTier());
        return surroundings(wishes, wishes.build(), source);
    }

    private static ThreadStartParams surroundings(
            ThreadStartParams.Builder wishes, ThreadStartParams asked, @Nullable TurnSettings before) {
        if (before == null) {
            return asked;
        }
        if (asked.modelProvider() == null) {
            wishes.modelProvider(before.modelProvider());
        }
        if (asked.approvalPolicy() == null) {
            wishes.approvalPolicy(before.approvalPolicy());
        }
        if (asked.approvalsReviewer() == null) {
            wishes.approvalsReviewer(before.approvalsReviewer());
        }
        if (asked.cwd() == null) {
            wishes.cwd(before.cwd().toString());
            if (asked.runtimeWorkspaceRoots() == null) {
                wishes.runtimeWorkspaceRoots(
                        before.workspaceRoots().stream().map(Object::toString).toList());
            }
        }
        return wishes.build();
    }
}
