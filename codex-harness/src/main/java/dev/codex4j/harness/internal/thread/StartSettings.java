package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.config.SandboxSettings;
import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.sandbox.ProfileChoice;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.thread.ThreadStartParams;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The settings that a thread begins with. */
final class StartSettings {
    /** The model of a thread that no configuration names one for. */
    private static final String DEFAULT_MODEL = "gpt-5.5";

    private StartSettings() {}

    static TurnSettings of(ResolvedConfig config, ThreadStartParams params, Path cwd) {
        String model = Objects.requireNonNullElse(config.model(), DEFAULT_MODEL);
        List<String> roots = params.runtimeWorkspaceRoots();
        ApprovalsReviewer reviewer = params.approvalsReviewer();
        SandboxSettings sandbox = config.sandbox();
        NamedProfile active = NamedPermissions.configured(config);
        String effort = config.modelReasoningEffort();
        return new TurnSettings(
                model,
                config.modelProviderId(),
                cwd,
                roots == null ? List.of(cwd) : roots.stream().map(Path::of).toList(),
                ProtocolJson.decode(config.approvalPolicy(), AskForApproval.class),
                reviewer == null ? new ApprovalsReviewer(config.approvalsReviewer()) : reviewer,
                active == null ? NamedPermissions.policy(sandbox) : active.policy(),
                new ProfileChoice(config.profiles(), active),
                effort,
                summary(config.modelReasoningSummary()),
                config.serviceTier(),
                new CollaborationMode(
                        ModeKind.DEFAULT,
                        CollaborationModeSettings.builder(model)
                                .reasoningEffort(effort)
                                .build()));
    }

    private static @Nullable ReasoningSummary summary(@Nullable String configured) {
        return configured == null ? null : new ReasoningSummary(configured);
    }
}
