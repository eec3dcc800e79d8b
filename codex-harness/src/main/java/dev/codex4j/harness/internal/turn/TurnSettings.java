package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.sandbox.NamedProfiles;
import dev.codex4j.harness.internal.sandbox.ProfileChoice;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.thread.ThreadEnvironment;
import dev.codex4j.protocol.thread.settings.ThreadSettings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thread is set to now. A turn works on the settings at its start; what a turn is started with becomes the
 * thread's settings. Immutable.
 *
 * @param model the model's slug
 * @param modelProvider the provider's id
 * @param cwd the working folder, absolute
 * @param workspaceRoots the folders of the workspace
 * @param approvalPolicy when to ask
 * @param approvalsReviewer whom to ask
 * @param sandboxPolicy how commands are confined
 * @param profiles the permission profiles that can be chosen by name; the one in force outranks the policy, which is
 *     then what clients see that know no profiles
 * @param effort how hard the model thinks; null for the model's default
 * @param summary how it tells of its thoughts; null for the model's default
 * @param serviceTier the tier asked for; null for the provider's default
 * @param collaborationMode how agent and user work together
 */
public record TurnSettings(
        String model,
        String modelProvider,
        Path cwd,
        List<Path> workspaceRoots,
        AskForApproval approvalPolicy,
        ApprovalsReviewer approvalsReviewer,
        SandboxPolicy sandboxPolicy,
        ProfileChoice profiles,
        @Nullable String effort,
        @Nullable ReasoningSummary summary,
        @Nullable String serviceTier,
        CollaborationMode collaborationMode) {
    public TurnSettings {
        workspaceRoots = List.copyOf(workspaceRoots);
    }

    /** The same settings with another model. */
    public TurnSettings withModel(String otherModel, @Nullable String otherEffort) {
        CollaborationMode mode = new CollaborationMode(
                collaborationMode.mode(),
                CollaborationModeSettings.builder(otherModel)
                        .reasoningEffort(otherEffort)
                        .developerInstructions(collaborationMode.settings().developerInstructions())
                        .build());
        return new TurnSettings(
                otherModel,
                modelProvider,
                cwd,
                workspaceRoots,
                approvalPolicy,
                approvalsReviewer,
                sandboxPolicy,
                profiles,
                otherEffort,
                summary,
                serviceTier,
                mode);
    }

    /** The same settings with another sandbox. */
    public TurnSettings withSandbox(SandboxPolicy policy) {
        return new TurnSettings(
                model,
                modelProvider,
                cwd,
                workspaceRoots,
                approvalPolicy,
                approvalsReviewer,
                policy,
                policy.equals(sandboxPolicy) ? profiles : profiles.with(null),
                effort,
                summary,
                serviceTier,
                collaborationMode);
    }

    /** The same settings with all about the model and how to work with it as {@code other} has it. */
    public TurnSettings thinkingAs(TurnSettings other) {
        return new TurnSettings(
                other.model,
                modelProvider,
                cwd,
                workspaceRoots,
                approvalPolicy,
                approvalsReviewer,
                sandboxPolicy,
                profiles,
                other.effort,
                other.summary,
                other.serviceTier,
                other.collaborationMode);
    }

    /** What commands and patches may touch. */
    public PermissionProfile permissions() {
        NamedProfile active = profiles.active();
        return active == null || NamedProfiles.isBuiltIn(active.id())
                ? PermissionProfiles.of(sandboxPolicy, workspaceRoots)
                : active.in(workspaceRoots);
    }

    /** Whether agent and user are making a plan. */
    public boolean isPlanning() {
        return collaborationMode.mode().equals(ModeKind.PLAN);
    }

    /** The settings as clients see them. */
    public ThreadSettings view() {
        List<String> roots = workspaceRoots.stream().map(Path::toString).toList();
        return ThreadSettings.builder()
                .cwd(cwd.toString())
                .environments(List.of(new ThreadEnvironment("local", cwd.toString(), roots)))
                .approvalPolicy(approvalPolicy)
                .approvalsReviewer(approvalsReviewer)
                .sandboxPolicy(sandboxPolicy)
                .activePermissionProfile(profiles.view())
                .model(model)
                .modelProvider(modelProvider)
                .serviceTier(serviceTier)
                .effort(effort)
                .summary(summary)
                .collaborationMode(collaborationMode)
                .build();
    }
}
