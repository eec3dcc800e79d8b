package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.context.CollaborationInstructions;
import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateParams;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a request changes about a thread's settings; what is null stays. A profile comes with the policy that it is. */
record SettingsChange(
        @Nullable String model,
        @Nullable Path cwd,
        @Nullable List<String> workspaceRoots,
        @Nullable AskForApproval approvalPolicy,
        @Nullable ApprovalsReviewer approvalsReviewer,
        @Nullable SandboxPolicy sandboxPolicy,
        @Nullable NamedProfile profile,
        @Nullable String effort,
        @Nullable ReasoningSummary summary,
        Change<String> serviceTier,
        @Nullable CollaborationMode collaborationMode) {
    /** What a thread is set to whose tier was taken back. */
    private static final String STANDARD_TIER = "default";

    /** @param workingFolder where relative folders begin */
    static SettingsChange of(TurnStartParams params, TurnSettings before, Path workingFolder) {
        NamedProfile profile = NamedPermissions.find(params.permissions(), params.sandboxPolicy(), before.profiles());
        return new SettingsChange(
                params.model(),
                folder(params.cwd(), workingFolder),
                params.runtimeWorkspaceRoots(),
                params.approvalPolicy(),
                params.approvalsReviewer(),
                profile == null ? params.sandboxPolicy() : profile.policy(),
                profile,
                params.effort(),
                params.summary(),
                params.serviceTier(),
                params.collaborationMode());
    }

    /** @param workingFolder where relative folders begin */
    static SettingsChange of(ThreadSettingsUpdateParams params, TurnSettings before, Path workingFolder) {
        NamedProfile profile = NamedPermissions.find(params.permissions(), params.sandboxPolicy(), before.profiles());
        return new SettingsChange(
                params.model(),
                folder(params.cwd(), workingFolder),
                null,
                params.approvalPolicy(),
                params.approvalsReviewer(),
                profile == null ? params.sandboxPolicy() : profile.policy(),
                profile,
                params.effort(),
                params.summary(),
                params.serviceTier(),
                params.collaborationMode());
    }

    /** Folders are told as the server sees them, whatever the thread's own is. */
    private static @Nullable Path folder(@Nullable String cwd, Path workingFolder) {
        return cwd == null ? null : workingFolder.resolve(cwd).normalize();
    }

    /** A collaboration mode brings its own model and effort, which outrank those beside it. */
    TurnSettings applyTo(TurnSettings before) {
        Path newCwd = or(cwd, before.cwd());
        CollaborationMode mode = collaborationMode;
        String newModel =
                mode == null ? or(model, before.model()) : mode.settings().model();
        String newEffort = mode == null
                ? (effort == null ? before.effort() : effort)
                : mode.settings().reasoningEffort();
        return new TurnSettings(
                newModel,
                before.modelProvider(),
                newCwd,
                roots(before, newCwd),
                or(approvalPolicy, before.approvalPolicy()),
                or(approvalsReviewer, before.approvalsReviewer()),
                or(sandboxPolicy, before.sandboxPolicy()),
                sandboxPolicy == null ? before.profiles() : before.profiles().with(profile),
                newEffort,
                summary == null ? before.summary() : summary,
                serviceTier.isClear() ? STANDARD_TIER : serviceTier.apply(before.serviceTier()),
                modeWith(mode, before.collaborationMode(), newModel, newEffort));
    }

    /** The mode names the thread's model and effort, and brings our instructions if it has none of its own. */
    private static CollaborationMode modeWith(
            @Nullable CollaborationMode changed,
            CollaborationMode before,
            String newModel,
            @Nullable String newEffort) {
        CollaborationMode mode = or(changed, before);
        String own = mode.settings().developerInstructions();
        boolean standard = changed != null && (own == null || own.isBlank());
        return new CollaborationMode(
                mode.mode(),
                CollaborationModeSettings.builder(newModel)
                        .reasoningEffort(newEffort)
                        .developerInstructions(
                                standard
                                        ? CollaborationInstructions.standard(
                                                mode.mode().equals(ModeKind.PLAN))
                                        : own)
                        .build());
    }

    /** The working folder takes its own place among the roots along. */
    private List<Path> roots(TurnSettings before, Path newCwd) {
        List<String> roots = workspaceRoots;
        if (roots != null) {
            return roots.stream().map(Path::of).toList();
        }
        return before.workspaceRoots().stream()
                .map(root -> root.equals(before.cwd()) ? newCwd : root)
                .distinct()
                .toList();
    }

    private static <T> T or(@Nullable T changed, T before) {
        return Objects.requireNonNullElse(changed, before);
    }
}
