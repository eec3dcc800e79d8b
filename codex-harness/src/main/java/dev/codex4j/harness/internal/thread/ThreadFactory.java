package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.ProductVersion;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.context.Prompts;
import dev.codex4j.harness.internal.dynamic.DynamicTools;
import dev.codex4j.harness.internal.git.RepositoryState;
import dev.codex4j.harness.internal.review.ReviewTools;
import dev.codex4j.harness.internal.review.Reviewer;
import dev.codex4j.harness.internal.rollout.HistoryLines;
import dev.codex4j.harness.internal.rollout.SessionMeta;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnServices;
import dev.codex4j.harness.internal.usershell.UserShell;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.protocol.config.ConfigWarningNotification;
import dev.codex4j.protocol.thread.GitInfo;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes loaded threads from what is configured, what requests say, and what is stored. Starts no process. */
public final class ThreadFactory {
    private static final String GOALS = "goals";

    private final SessionServices services;
    private final TurnServices turnServices;
    private final ThreadParts parts;
    private final ThreadSetups setups;
    private final String shell;

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

        /** Names that tools of the host have in every thread. */
        default Set<String> takenToolNames() {
            return Set.of();
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
        this.services = services;
        this.turnServices = turnServices;
        this.parts = parts;
        this.setups = new ThreadSetups(config, turnServices.codexHome(), workingFolder);
        this.shell = shell;
    }

    /** Whether threads that work there may have goals. */
    boolean hasGoals(Path cwd) {
        return setups.config(cwd).feature(GOALS);
    }

    /** A new thread that nobody knows of yet. */
    ThreadSession start(
            ThreadStartParams params, ThreadOrigin origin, ThreadObserver starter, Set<ThreadObserver> everyone) {
        String project = services.library().projects().requireForThread(params.projectId());
        ThreadSetup setup = setups.of(params);
        parts.flaws(setup.config()).forEach(starter::tell);
        ThreadIdentity identity = newIdentity(params, origin, null);
        DynamicTools brought = DynamicTools.of(params.dynamicTools(), parts.takenToolNames());
        ThreadFacts facts = facts(identity, setup, baseInstructions(params, setup.config()), brought, origin, params);
        ThreadState state = begin(identity, setup, facts, null, project, List.of());
        return session(identity, state, setup.config(), facts, null, null, everyone);
    }

    /**
     * A new thread that begins with what happened in another one.
     *
     * @param source what happened
     * @param base the lines that it shares with the other one
     */
    ThreadSession fork(
            ThreadStartParams params,
            ThreadOrigin origin,
            ThreadPast source,
            StoredThread listed,
            HistoryBase base,
            Set<ThreadObserver> everyone) {
        ThreadSetup setup = setups.of(params);
        if (params.sandbox() == null) {
            setup = setup.confinedAs(source.settings());
        }
        ThreadIdentity identity = newIdentity(params, origin, base.threadId());
        String instructions = params.baseInstructions() == null ? source.baseInstructions() : params.baseInstructions();
        ThreadFacts facts = facts(identity, setup, instructions, brought(source), origin, params);
        TurnRunner.Memory memory = source.memory(instructions, services.ids());
        List<RawJson> copied = identity.ephemeral() ? source.history().items() : List.of();
        Fork fork = new Fork(source, listed, base);
        String project = services.library().projects().known(listed.info().projectId());
        ThreadState state = begin(identity, setup, facts, fork, project, copied);
        return session(identity, state, setup.config(), facts, memory, null, everyone);
    }

    /** A thread that is stored, whose writer is given. */
    ThreadSession load(
            ThreadStartParams params,
            boolean sameModel,
            ThreadOrigin origin,
            ThreadPast past,
            StoredThread stored,
            ThreadWriter writer,
            Set<ThreadObserver> everyone) {
        ThreadSetup setup = setups.of(params);
        if (params.sandbox() == null) {
            setup = setup.confinedAs(past.settings());
        }
        setup = sameModel ? setup.thinkingAs(past.settings()) : setup.warningOfOtherModel(past.settings());
        SessionMeta meta = past.meta();
        ThreadIdentity identity = new ThreadIdentity(
                meta.id(),
                meta.sessionId(),
                stored.createdAt(),
                meta.originator(),
                meta.source(),
                false,
                meta.forkedFrom() == null ? null : meta.forkedFrom().threadId());
        String instructions = params.baseInstructions() == null ? past.baseInstructions() : params.baseInstructions();
        ThreadFacts facts = facts(identity, setup, instructions, brought(past), origin, params);
        ThreadJournal journal = ThreadJournal.ofExisting(writer, meta.id(), past.history(), services);
        ThreadState state = new ThreadState(
                setup.settings(),
                setup.instructionSources(),
                services.stores().kept(),
                journal,
                stored,
                true,
                setup.warnings(),
                past.usage(meta.id()));
        TurnRunner.Memory memory = past.memory(instructions, services.ids());
        return session(
                identity, state, setup.config(), facts, memory, past.history().goal(), everyone);
    }

    /** Makes a thread for an agent of {@code parent}, or opens the agent's thread again if it has one already. */
    ThreadSession agent(AgentSpec spec, ThreadIdentity parent, Set<ThreadObserver> everyone) {
        ThreadStore store = services.stores().of(parent.ephemeral());
        Optional<StoredThread> stored = store.find(spec.id());
        return stored.isPresent()
                ? oldAgent(spec, parent, store, stored.get(), everyone)
                : newAgent(spec, parent, everyone);
    }

    /** An agent of the family that a thread belongs to. */
    Optional<StoredAgent> storedAgent(String agentId, ThreadIdentity relative) {
        return StoredAgent.find(services.stores().of(relative.ephemeral()), agentId, relative.sessionId());
    }

    private ThreadSession oldAgent(
            AgentSpec spec,
            ThreadIdentity parent,
            ThreadStore store,
            StoredThread stored,
            Set<ThreadObserver> everyone) {
        ThreadWriter writer = store.open(stored.id());
        ThreadSession session = null;
        try (ThreadLines lines = store.read(stored.id())) {
            ThreadPast past = ThreadPast.read(lines, lines.end(), stored.id());
            ThreadIdentity identity = new ThreadIdentity(
                    stored.id(),
                    parent.sessionId(),
                    stored.createdAt(),
                    past.meta().originator(),
                    past.meta().source(),
                    parent.ephemeral(),
                    null);
            ThreadJournal journal = ThreadJournal.ofExisting(writer, stored.id(), past.history(), services);
            ThreadState state = new ThreadState(
                    spec.settings(), List.of(), store, journal, stored, false, List.of(), past.usage(stored.id()));
            TurnRunner.Memory memory = past.memory(spec.facts().baseInstructions(), services.ids());
            session = session(
                    identity,
                    state,
                    spec.config(),
                    spec.facts(),
                    memory,
                    past.history().goal(),
                    everyone);
            return session;
        } finally {
            if (session == null) {
                writer.close();
            }
        }
    }

    private ThreadSession newAgent(AgentSpec spec, ThreadIdentity parent, Set<ThreadObserver> everyone) {
        ThreadIdentity identity = new ThreadIdentity(
                spec.id(),
                parent.sessionId(),
                services.clock().instant(),
                parent.originator(),
                new SessionSource.SubAgent(spec.source()),
                parent.ephemeral(),
                null);
        ThreadSetup setup =
                new ThreadSetup(spec.config(), spec.settings(), spec.facts().projectSearch(), List.of(), List.of());
        TurnRunner.Memory memory = spec.memory();
        List<RawJson> known = memory == null
                ? List.of()
                : memory.conversation().items().stream().skip(1).toList();
        ThreadState state = begin(identity, setup, spec.facts(), null, null, known);
        return session(identity, state, spec.config(), spec.facts(), memory, null, everyone);
    }

    private ThreadIdentity newIdentity(ThreadStartParams params, ThreadOrigin origin, @Nullable String forkedFrom) {
        String id = services.ids().next();
        return new ThreadIdentity(
                id,
                id,
                services.clock().instant(),
                origin.originator(),
                SessionSource.VSCODE,
                Boolean.TRUE.equals(params.ephemeral()),
                forkedFrom);
    }

    private ThreadFacts facts(
            ThreadIdentity identity,
            ThreadSetup setup,
            String baseInstructions,
            DynamicTools brought,
            ThreadOrigin origin,
            ThreadStartParams params) {
        SubAgentSource.ThreadSpawn agent = identity.agent();
        return new ThreadFacts(
                identity.id(),
                identity.sessionId(),
                baseInstructions,
                params.developerInstructions() == null
                        ? setup.config().developerInstructions()
                        : params.developerInstructions(),
                setup.projectSearch(),
                shell,
                origin.originator(),
                origin.userAgent(),
                params.experimentalRawEvents(),
                brought,
                agent == null ? null : new ThreadFacts.Spawned(agent.parentThreadId()));
    }

    private DynamicTools brought(ThreadPast past) {
        return DynamicTools.of(past.meta().dynamicTools(), parts.takenToolNames());
    }

    private static String baseInstructions(ThreadStartParams params, ResolvedConfig config) {
        @Nullable
        String own = params.baseInstructions() == null ? config.modelInstructions() : params.baseInstructions();
        return own == null ? Prompts.text("base-instructions") : own;
    }

    /** What a new thread begins with that is a fork. */
    private record Fork(ThreadPast source, StoredThread listed, HistoryBase base) {}

    /** How a new thread stands. Where it is stored, nothing is written yet. */
    private ThreadState begin(
            ThreadIdentity identity,
            ThreadSetup setup,
            ThreadFacts facts,
            @Nullable Fork fork,
            @Nullable String project,
            List<RawJson> known) {
        // The lines of the source of an ephemeral fork are in another store.
        HistoryBase base = fork == null || identity.ephemeral() ? null : fork.base();
        ThreadStore store = services.stores().of(identity.ephemeral());
        StoredThread listed = ThreadView.ofNew(
                identity, setup.settings(), fork == null ? null : fork.listed().info(), project);
        ThreadWriter writer = store.create(listed, base);
        String window = services.ids().next();
        HistoryLines history = fork == null || base == null
                ? new HistoryLines(window)
                : HistoryLines.after(fork.source().history());
        Function<Instant, List<RolloutLine.Entry>> opening = now -> {
            List<RolloutLine.Entry> first = new ArrayList<>();
            first.add(meta(identity, setup, facts, fork, window).entry(now));
            known.forEach(item -> first.add(history.item(item, now)));
            return first;
        };
        ThreadJournal journal = ThreadJournal.ofNew(writer, identity.id(), history, services, opening);
        return new ThreadState(
                setup.settings(),
                setup.instructionSources(),
                store,
                journal,
                listed,
                false,
                setup.warnings(),
                fork == null ? null : fork.source().usage(identity.id()));
    }

    private static SessionMeta meta(
            ThreadIdentity identity, ThreadSetup setup, ThreadFacts facts, @Nullable Fork fork, String window) {
        Path cwd = setup.settings().cwd();
        SubAgentSource.ThreadSpawn agent = identity.agent();
        GitInfo git = RepositoryState.of(cwd)
                .map(state -> GitInfo.builder()
                        .sha(state.sha())
                        .branch(state.branch())
                        .originUrl(state.originUrl())
                        .build())
                .orElse(null);
        return new SessionMeta(
                identity.id(),
                identity.sessionId(),
                identity.createdAt(),
                cwd.toString(),
                setup.settings().workspaceRoots().stream().map(Path::toString).toList(),
                identity.originator(),
                ProductVersion.PROTOCOL,
                identity.source(),
                agent == null ? null : "subagent",
                agent == null ? null : agent.parentThreadId(),
                agent == null ? null : agent.agentNickname(),
                agent == null ? null : agent.agentRole(),
                fork == null
                        ? null
                        : new SessionMeta.Fork(
                                fork.base().threadId(), fork.base().end()),
                setup.settings().modelProvider(),
                new SessionMeta.BaseInstructions(
                        facts.baseInstructions(), setup.settings().model()),
                facts.dynamicTools().specs(),
                ThreadHistoryMode.PAGINATED,
                window,
                git);
    }

    private ThreadSession session(
            ThreadIdentity identity,
            ThreadState state,
            ResolvedConfig config,
            ThreadFacts facts,
            TurnRunner.@Nullable Memory memory,
            @Nullable ThreadGoal goal,
            Set<ThreadObserver> everyone) {
        ThreadGoals goals = new ThreadGoals(identity, config.feature(GOALS), services.clock(), services.ids(), goal);
        return new ThreadSession(identity, state, services, work(facts, config, goals, memory), everyone);
    }

    private ThreadWork work(
            ThreadFacts facts, ResolvedConfig config, ThreadGoals goals, TurnRunner.@Nullable Memory memory) {
        Reviewer reviewer = new Reviewer(
                facts,
                hidden -> new TurnRunner(
                        hidden,
                        turnServices,
                        parts.models(config),
                        new ReviewTools(parts.tools(hidden, config, List.of()))),
                config.reviewModel(),
                services.ids());
        return new ThreadWork(
                new TurnRunner(
                        facts,
                        turnServices,
                        parts.models(config),
                        parts.tools(facts, config, goals.tools()),
                        goals.meter(),
                        memory),
                goals,
                reviewer,
                parts.userShell(facts, config));
    }
}
