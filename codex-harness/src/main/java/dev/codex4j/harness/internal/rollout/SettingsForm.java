package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.internal.sandbox.ProfileChoice;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.thread.ThreadEnvironment;
import dev.codex4j.protocol.thread.settings.ThreadSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a thread is set to, as rollouts write it. */
final class SettingsForm {
    private static final String SANDBOX = "sandbox_policy";
    private static final String PROFILE = "permission_profile";

    private SettingsForm() {}

    /** What a change of settings says. The sandbox is said in two ways; others than us may say the profile only. */
    static Payload applied(TurnSettings settings) {
        return new Payload()
                .put("model", settings.model())
                .put("model_provider_id", settings.modelProvider())
                .put("service_tier", settings.serviceTier())
                .putValue("approval_policy", settings.approvalPolicy())
                .put("approvals_reviewer", settings.approvalsReviewer().value())
                .put(
                        "requested_approvals_reviewer",
                        settings.approvalsReviewer().value())
                .put(PROFILE, SandboxForm.profile(settings.permissions()))
                .put(SANDBOX, SandboxForm.policy(settings.sandboxPolicy()))
                .put("cwd", settings.cwd().toString())
                .put("runtime_workspace_roots", roots(settings))
                .put("reasoning_effort", settings.effort())
                .put("reasoning_summary", summary(settings))
                .putValue("collaboration_mode", settings.collaborationMode())
                .put("disabled_plugin_ids", List.of());
    }

    /** What a turn works on. */
    static Payload turnContext(String turnId, String rootTurnId, TurnSettings settings) {
        return new Payload()
                .put("turn_id", turnId)
                .put("root_turn_id", rootTurnId)
                .put("disabled_plugin_ids", List.of())
                .put("cwd", settings.cwd().toString())
                .put("runtime_workspace_roots", roots(settings))
                .putValue("approval_policy", settings.approvalPolicy())
                .put("approvals_reviewer", settings.approvalsReviewer().value())
                .put(PROFILE, SandboxForm.profile(settings.permissions()))
                .put("model", settings.model())
                .putValue("collaboration_mode", settings.collaborationMode())
                .put("realtime_active", Boolean.FALSE)
                .put("effort", settings.effort())
                .put("summary", settings.summary() == null ? "none" : summary(settings))
                .put(SANDBOX, SandboxForm.policy(settings.sandboxPolicy()));
    }

    private static @Nullable String summary(TurnSettings settings) {
        ReasoningSummary summary = settings.summary();
        return summary == null ? null : summary.value();
    }

    private static List<String> roots(TurnSettings settings) {
        return settings.workspaceRoots().stream().map(Path::toString).toList();
    }

    /** The settings that clients see so. */
    static TurnSettings of(ThreadSettings view) {
        Path cwd = Path.of(view.cwd());
        List<ThreadEnvironment> environments = view.environments();
        List<Path> roots = environments == null || environments.isEmpty()
                ? List.of(cwd)
                : environments.get(0).runtimeWorkspaceRoots().stream()
                        .map(Path::of)
                        .toList();
        return new TurnSettings(
                view.model(),
                view.modelProvider(),
                cwd,
                roots,
                view.approvalPolicy(),
                view.approvalsReviewer(),
                view.sandboxPolicy(),
                ProfileChoice.NONE,
                view.effort(),
                view.summary(),
                view.serviceTier(),
                view.collaborationMode());
    }

    /**
     * Reads settings.
     *
     * @param settings what a change of settings says, or a turn's context where there was none
     * @param context the newest context of a turn, missing if there is none
     * @param meta what the thread's first line says
     * @return null if they cannot be read
     */
    static @Nullable TurnSettings read(JsonNode settings, JsonNode context, SessionMeta meta) {
        String model = Payload.text(settings, "model");
        if (model == null) {
            return null;
        }
        try {
            Path cwd = Path.of(settings.path("cwd").asString(meta.cwd()));
            JsonNode roots = settings.path("runtime_workspace_roots");
            String effort = Payload.text(settings, settings.has("reasoning_effort") ? "reasoning_effort" : "effort");
            String summary = Payload.text(settings, "reasoning_summary");
            String provider = Payload.text(settings, "model_provider_id");
            return new TurnSettings(
                    model,
                    provider == null ? meta.modelProvider() : provider,
                    cwd,
                    roots.isArray()
                            ? Payload.texts(settings, "runtime_workspace_roots").stream()
                                    .map(Path::of)
                                    .toList()
                            : List.of(cwd),
                    ProtocolJson.decode(settings.path("approval_policy"), AskForApproval.class),
                    new ApprovalsReviewer(settings.path("approvals_reviewer").asString("user")),
                    SandboxForm.policy(sandbox(settings, context), settings.path(PROFILE)),
                    ProfileChoice.NONE,
                    effort,
                    summary == null ? null : new ReasoningSummary(summary),
                    Payload.text(settings, "service_tier"),
                    mode(settings.path("collaboration_mode"), model, effort));
        } catch (DecodeException | InvalidPathException e) {
            return null;
        }
    }

    /** A turn's context says more of the same sandbox. */
    private static JsonNode sandbox(JsonNode settings, JsonNode context) {
        JsonNode own = settings.path(SANDBOX);
        boolean same = own.isMissingNode() && settings.path(PROFILE).equals(context.path(PROFILE));
        return same ? context.path(SANDBOX) : own;
    }

    private static CollaborationMode mode(JsonNode mode, String model, @Nullable String effort) {
        return mode.isObject()
                ? ProtocolJson.decode(mode, CollaborationMode.class)
                : new CollaborationMode(
                        ModeKind.DEFAULT,
                        CollaborationModeSettings.builder(model)
                                .reasoningEffort(effort)
                                .build());
    }
}
