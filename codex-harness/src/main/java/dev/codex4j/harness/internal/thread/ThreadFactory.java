package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.context.ProjectInstructions;
import dev.codex4j.harness.internal.context.Prompts;
import dev.codex4j.harness.internal.review.ReviewTools;
import dev.codex4j.harness.internal.review.Reviewer;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnServices;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.internal.usershell.UserShell;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.protocol.config.ConfigWarningNotification;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.model.MultiAgentMode;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes new threads from what is configured and what the request says. Touches no network and starts no process. */
public final class ThreadFactory {
    private final ConfigLoader config;
    private final SessionServices services;
    private final TurnServices turnServices;
    private final ThreadParts parts;
    private final String shell;
    private final Path workingFolder;

    /** A thread that nobody knows of yet, how its answer is made, and what is wrong with its configuration. */
    record Started(
            ThreadSession session,
            Function<ThreadInfo, ThreadStartResponse> answer,
            List<ConfigWarningNotification> flaws) {}

    /** Makes what a thread needs for as long as it lives. */
    public interface ThreadParts {
        /** The models that a thread may be set to. */
        TurnServices.ModelSource models(ResolvedConfig config);

        /**
         * The tools of a thread's turns.
         *
         * @param threadTools tools that work on the thread itself
         */
        TurnServices.ToolSource tools(ThreadFacts thread, ResolvedConfig config, List<Tool> threadTools);

        /** What is wrong with what belongs to a thread's project. */
        default List<ConfigWarningNotification> flaws(ResolvedConfig config) {
            return List.of();
        }

        /** The shell in which a thread runs commands of the user. */
        UserShell userShell(ThreadFacts thread, ResolvedConfig config);
    }

    /**
     * @param shell the name of the user's shell
     * @param workingFolder where threads work that are not told where
     */
    public ThreadFactory(
            ConfigLoader config,
            SessionServices services,
            TurnServices turnServices,
            ThreadParts parts,
            String shell,
            Path workingFolder) {
        this.config = config;
        this.services = services;
        this.turnServices = turnServices;
        this.parts = parts;
        this.shell = shell;
        this.workingFolder = workingFolder;
    }

    Started start(ThreadStartParams params, ThreadOrigin origin, Set<ThreadObserver> everyone) {
        Path cwd = params.cwd() == null
                ? workingFolder
                : workingFolder.resolve(params.cwd()).normalize();
        ResolvedConfig resolved = load(params, cwd);
        TurnSettings settings = StartSettings.of(resolved, params, cwd);
        ThreadIdentity identity = identity(params, origin);
        ProjectInstructions.Search search = new ProjectInstructions.Search(
                resolved.projectDocMaxBytes(), resolved.projectDocFallbackFilenames(), resolved.projectRootMarkers());
        ThreadFacts facts = new ThreadFacts(
                identity.id(),
                identity.sessionId(),
                baseInstructions(params, resolved),
                params.developerInstructions() == null
                        ? resolved.developerInstructions()
                        : params.developerInstructions(),
                search,
                shell,
                origin.originator(),
                origin.userAgent(),
                params.experimentalRawEvents(),
                null);
        ThreadGoals goals = goals(identity, resolved);
        List<String> sources = ProjectInstructions.find(turnServices.codexHome(), cwd, search).sources().stream()
                .map(Path::toString)
                .toList();
        return new Started(
                new ThreadSession(identity, settings, services, work(facts, resolved, goals, null), everyone),
                thread -> answer(thread, settings, sources),
                parts.flaws(resolved));
    }

    private ThreadWork work(
            ThreadFacts facts, ResolvedConfig resolved, ThreadGoals goals, TurnRunner.@Nullable Memory memory) {
        Reviewer reviewer = new Reviewer(
                facts,
                hidden -> new TurnRunner(
                        hidden,
                        turnServices,
                        parts.models(resolved),
                        new ReviewTools(parts.tools(hidden, resolved, List.of()))),
                resolved.reviewModel(),
                services.ids());
        return new ThreadWork(
                new TurnRunner(
                        facts,
                        turnServices,
                        parts.models(resolved),
                        parts.tools(facts, resolved, goals.tools()),
                        goals.meter(),
                        memory),
                goals,
                reviewer,
                parts.userShell(facts, resolved));
    }

    private ResolvedConfig load(ThreadStartParams params, Path cwd) {
        AskForApproval policy = params.approvalPolicy();
        SandboxMode sandbox = params.sandbox();
        try {
            return config.load(new ConfigRequest(
                    cwd,
                    Objects.requireNonNullElse(params.config(), Map.of()),
                    params.model(),
                    params.modelProvider(),
                    policy == null ? null : ProtocolJson.encodeToTree(policy),
                    sandbox == null ? null : sandbox.value(),
                    params.serviceTier().value(),
                    params.personality() == null ? null : params.personality().value()));
        } catch (ConfigException e) {
            throw Refusals.invalid("failed to load configuration: " + e.getMessage());
        }
    }

    /** Makes a thread for an agent of {@code parent}. */
    ThreadSession agent(AgentSpec spec, ThreadIdentity parent, Set<ThreadObserver> everyone) {
        ThreadIdentity identity = new ThreadIdentity(
                spec.id(),
                parent.sessionId(),
                services.clock().instant(),
                parent.originator(),
                new SessionSource.SubAgent(spec.source()),
                parent.ephemeral(),
                parent.ephemeral() ? null : RolloutFiles.pathOf(turnServices.codexHome(), spec.id(), services.clock()));
        ThreadWork work = work(spec.facts(), spec.config(), goals(identity, spec.config()), spec.memory());
        return new ThreadSession(identity, spec.settings(), services, work, everyone);
    }

    private ThreadGoals goals(ThreadIdentity identity, ResolvedConfig resolved) {
        return new ThreadGoals(identity, resolved.feature("goals"), services.clock(), services.ids());
    }

    private ThreadIdentity identity(ThreadStartParams params, ThreadOrigin origin) {
        String id = services.ids().next();
        boolean ephemeral = Boolean.TRUE.equals(params.ephemeral());
        return new ThreadIdentity(
                id,
                id,
                services.clock().instant(),
                origin.originator(),
                SessionSource.VSCODE,
                ephemeral,
                ephemeral ? null : RolloutFiles.pathOf(turnServices.codexHome(), id, services.clock()));
    }

    private static String baseInstructions(ThreadStartParams params, ResolvedConfig config) {
        @Nullable
        String own = params.baseInstructions() == null ? config.modelInstructions() : params.baseInstructions();
        return own == null ? Prompts.text("base-instructions") : own;
    }

    private static ThreadStartResponse answer(ThreadInfo thread, TurnSettings settings, List<String> sources) {
        return ThreadStartResponse.builder()
                .thread(thread)
                .model(settings.model())
                .modelProvider(settings.modelProvider())
                .serviceTier(settings.serviceTier())
                .cwd(settings.cwd().toString())
                .runtimeWorkspaceRoots(
                        settings.workspaceRoots().stream().map(Path::toString).toList())
                .instructionSources(sources)
                .approvalPolicy(settings.approvalPolicy())
                .approvalsReviewer(settings.approvalsReviewer())
                .sandbox(settings.sandboxPolicy())
                .reasoningEffort(settings.effort())
                .multiAgentMode(MultiAgentMode.EXPLICIT_REQUEST_ONLY)
                .build();
    }
}
