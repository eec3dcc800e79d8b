package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.approval.ApprovalPolicy;
import dev.codex4j.harness.internal.approval.PatchDecision;
import dev.codex4j.harness.internal.approval.PatchDecisions;
import dev.codex4j.harness.internal.approval.RejectionText;
import dev.codex4j.harness.internal.patch.PatchApplication;
import dev.codex4j.harness.internal.patch.WriteBounds;
import dev.codex4j.harness.internal.sandbox.ResolvedProfile;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.approval.FileChangeApprovalDecision;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalParams;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Decides about the patches of one turn by its policy, what it may touch, and the user. */
final class PatchApproval implements PatchGate {
    private final ThreadGuard guard;
    private final ApprovalPolicy policy;
    private final Supplier<PermissionProfile> permissions;

    /** @param permissions what patches may touch now */
    PatchApproval(ThreadGuard guard, TurnSettings settings, Supplier<PermissionProfile> permissions) {
        this.guard = guard;
        this.policy = ApprovalPolicies.of(settings.approvalPolicy());
        this.permissions = permissions;
    }

    @Override
    public Verdict check(PatchItem item, PatchApplication patch, ToolContext context) throws InterruptedException {
        PermissionProfile profile = permissions.get();
        PatchDecision decision = PatchDecisions.decide(patch.paths(), policy, profile);
        if (decision instanceof PatchDecision.Reject reject) {
            return new Verdict.Refused(reject.output());
        }
        if (decision instanceof PatchDecision.Blocked blocked) {
            return new Verdict.Refused(blocked.output());
        }
        if (decision instanceof PatchDecision.Apply) {
            return new Verdict.Allowed(bounds(profile), false);
        }
        WriteBounds shown = WriteBounds.exactly(patch.paths());
        return guard.accepted().accepted(patch.paths())
                ? new Verdict.Allowed(shown, false)
                : ask(item, patch, shown, context);
    }

    private static WriteBounds bounds(PermissionProfile profile) {
        if (!(profile instanceof PermissionProfile.Managed managed)) {
            return WriteBounds.anywhere();
        }
        ResolvedProfile resolved = ResolvedProfile.of(managed);
        return WriteBounds.where(path -> resolved.accessTo(path) == PermissionProfile.Access.WRITE);
    }

    private Verdict ask(PatchItem item, PatchApplication patch, WriteBounds shown, ToolContext context)
            throws InterruptedException {
        context.started(item.running());
        FileChangeApprovalDecision answer;
        try {
            answer = context.ask(
                            FileChangeRequestApprovalParams.builder(
                                            context.threadId(), context.turnId(), item.id(), item.startedAtMs())
                                    .build(),
                            ThreadActiveFlag.WAITING_ON_APPROVAL)
                    .get()
                    .decision();
        } catch (ExecutionException noAnswer) {
            return decline(item, RejectionText.REQUEST_FAILED, context);
        }
        return switch (answer.asEnum()) {
            case ACCEPT -> new Verdict.Allowed(shown, true);
            case ACCEPT_FOR_SESSION -> {
                guard.accepted().accept(patch.paths());
                yield new Verdict.Allowed(shown, true);
            }
            case CANCEL -> {
                context.interruptTurn();
                throw new InterruptedException("the user cancelled the turn");
            }
            case DECLINE -> decline(item, "patch rejected by user", context);
            case UNRECOGNIZED -> decline(item, RejectionText.REQUEST_FAILED, context);
        };
    }

    private static Verdict decline(PatchItem item, String why, ToolContext context) {
        context.completed(item.declined(context.now()));
        return new Verdict.Refused(why);
    }
}
