package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.context.ProjectInstructions;
import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import dev.codex4j.protocol.thread.ThreadStartParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds out what configuration and request make of a thread. Reads files; touches no network and starts no process. */
final class ThreadSetups {
    private final ConfigLoader config;
    private final Path codexHome;
    private final Path workingFolder;

    /**
     * @param codexHome where the user's own rule files are
     * @param workingFolder where threads work that are not told where
     */
    ThreadSetups(ConfigLoader config, Path codexHome, Path workingFolder) {
        this.config = config;
        this.codexHome = codexHome;
        this.workingFolder = workingFolder;
    }

    ThreadSetup of(ThreadStartParams params) {
        Path cwd = params.cwd() == null
                ? workingFolder
                : workingFolder.resolve(params.cwd()).normalize();
        ResolvedConfig resolved = load(params, cwd);
        ProjectInstructions.Search search = new ProjectInstructions.Search(
                resolved.projectDocMaxBytes(), resolved.projectDocFallbackFilenames(), resolved.projectRootMarkers());
        List<String> sources = ProjectInstructions.find(codexHome, cwd, search).sources().stream()
                .map(Path::toString)
                .toList();
        TurnSettings settings = StartSettings.of(resolved, params, cwd);
        return new ThreadSetup(resolved, settings, search, sources, warnings(resolved, settings));
    }

    private List<String> warnings(ResolvedConfig resolved, TurnSettings settings) {
        List<String> warnings = new ArrayList<>();
        List<String> unfinished = resolved.unfinishedFeatures();
        if (!unfinished.isEmpty()) {
            warnings.add("Features are switched on that are not finished: " + String.join(", ", unfinished)
                    + ". To be told no more, set `suppress_unstable_features_warning = true` in "
                    + config.home().configFile() + ".");
        }
        NamedProfile profile = settings.profiles().active();
        if (profile != null) {
            warnings.addAll(profile.warnings());
        }
        return warnings;
    }

    private ResolvedConfig load(ThreadStartParams params, Path cwd) {
        AskForApproval policy = params.approvalPolicy();
        SandboxMode sandbox = params.sandbox();
        Map<String, JsonNode> settings = new HashMap<>(Objects.requireNonNullElse(params.config(), Map.of()));
        if (params.permissions() != null) {
            if (sandbox != null) {
                throw Refusals.invalid("`permissions` cannot be combined with `sandbox`");
            }
            settings.put("default_permissions", JsonNodeFactory.instance.stringNode(params.permissions()));
        }
        return load(new ConfigRequest(
                cwd,
                settings,
                params.model(),
                params.modelProvider(),
                policy == null ? null : ProtocolJson.encodeToTree(policy),
                sandbox == null ? null : sandbox.value(),
                params.serviceTier().value(),
                params.personality() == null ? null : params.personality().value()));
    }

    /** What is configured for threads that work there. */
    ResolvedConfig config(Path cwd) {
        return load(ConfigRequest.in(cwd));
    }

    private ResolvedConfig load(ConfigRequest request) {
        try {
            return config.load(request);
        } catch (ConfigException e) {
            throw Refusals.invalid("failed to load configuration: " + e.getMessage());
        }
    }
}
