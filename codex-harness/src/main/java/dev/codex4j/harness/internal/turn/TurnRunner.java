package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.context.CollaborationInstructions;
import dev.codex4j.harness.internal.context.ContextMessages;
import dev.codex4j.harness.internal.context.ContextSnapshot;
import dev.codex4j.harness.internal.context.ProjectInstructions;
import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.exec.OutputLimit;
import dev.codex4j.harness.internal.history.Conversation;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.permission.AskForApproval;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the turns of one thread, one after the other, and keeps what lasts from turn to turn: the conversation, what the
 * model was told, the tokens used, and what tools left running. Used by one thread at a time; {@link #close} by any.
 */
public final class TurnRunner implements AutoCloseable {
    private static final Logger LOG = System.getLogger(TurnRunner.class.getName());

    private final ThreadFacts thread;
    private final TurnServices services;
    private final TurnServices.ModelSource models;
    private final TurnServices.ToolSource toolSource;
    private final TurnMeter meter;
    private final InputItems items;
    private final Conversation conversation;
    private final ContextMessages context;
    private final TokenAccount tokens;
    private @Nullable ProjectInstructions project;
    private @Nullable Path projectFolder;
    private @Nullable TurnSettings readableBy;

    /**
     * How a turn went.
     *
     * @param end how it ended
     * @param answer the model's last message, null if there was none
     */
    public record Result(TurnEnd end, ThreadItem.@Nullable AgentMessage answer) {
        /** A turn that ended in a way that nobody thought of. */
        public static Result broken(Throwable e) {
            return new Result(new TurnEnd.Failed(TurnErrors.unexpected(e)), null);
        }
    }

    /**
     * What the model of a thread was told and has said.
     *
     * @param conversation the items
     * @param context what of them is about the context
     * @param tokens what it has used
     * @param lastSettings what the last turn worked on, null before the first
     */
    public record Memory(
            Conversation conversation,
            ContextMessages context,
            TokenAccount tokens,
            @Nullable TurnSettings lastSettings) {}

    public TurnRunner(
            ThreadFacts thread,
            TurnServices services,
            TurnServices.ModelSource models,
            TurnServices.ToolSource toolSource) {
        this(thread, services, models, toolSource, TurnMeter.NONE, null);
    }

    /**
     * @param meter is told what the turns use
     * @param memory what to go on from, nobody else's from now on; null to begin anew
     */
    public TurnRunner(
            ThreadFacts thread,
            TurnServices services,
            TurnServices.ModelSource models,
            TurnServices.ToolSource toolSource,
            TurnMeter meter,
            @Nullable Memory memory) {
        this.thread = thread;
        this.services = services;
        this.models = models;
        this.toolSource = toolSource;
        this.meter = meter;
        this.items = new InputItems(services.ids());
        this.conversation = memory == null
                ? new Conversation(InputItems.baseInstructions(thread.baseInstructions()))
                : memory.conversation();
        this.context = memory == null ? new ContextMessages(items, thread.baseInstructions()) : memory.context();
        this.tokens = memory == null ? new TokenAccount() : memory.tokens();
        this.readableBy = memory == null ? null : memory.lastSettings();
    }

    /**
     * What an agent that is to know this thread begins with: messages, without the work that is going on. Safe to be
     * called by a tool of the turn that runs.
     */
    public Memory fork() {
        return new Memory(conversation.fork(ForkedItems::keeps), context.fork(), new TokenAccount(), null);
    }

    /** Lets the model get ready for a first turn of these settings. Returns at once; no turn waits for it. */
    public void warmUp(TurnSettings settings) {
        try {
            services.executor().execute(() -> {
                try {
                    models.warmUp(() -> beginning(settings));
                } catch (RuntimeException e) {
                    LOG.log(Level.DEBUG, "The model of thread " + thread.threadId() + " could not get ready.", e);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The harness is at its end; nothing gets ready any more.");
        }
    }

    private ModelRequest beginning(TurnSettings settings) {
        ModelTraits traits = models.find(settings).traits();
        ToolBox tools = toolSource.tools(settings, traits, TurnDiff.startedIn(settings.cwd()));
        return new ModelRequests(
                        TurnMetadata.beforeTurns(thread, services, settings),
                        traits,
                        settings,
                        TurnOptions.NONE,
                        tools.declarations(),
                        () -> null)
                .ahead(conversation.items().subList(0, 1), conversation.window());
    }

    /** Runs a turn to its end on the calling thread. Never throws: whatever happens is an end of the turn. */
    public Result run(TurnAssignment assignment) {
        return attempt(assignment, loop -> loop.run(assignment.input()));
    }

    /** Runs a turn that compacts the conversation, on the calling thread. Never throws. */
    public Result compact(TurnAssignment assignment) {
        return attempt(assignment, TurnLoop::compact);
    }

    private Result attempt(TurnAssignment assignment, Function<TurnLoop, TurnEnd> work) {
        try {
            return perform(assignment, work);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Turn " + assignment.id() + " could not be set up.", e);
            return Result.broken(e);
        }
    }

    private Result perform(TurnAssignment assignment, Function<TurnLoop, TurnEnd> work) {
        TurnSettings settings = assignment.settings();
        TurnEvents events = new TurnEvents(thread.threadId(), assignment.id(), services.clock(), assignment.events());
        TurnModel model = models.find(settings);
        TurnDiff diff = TurnDiff.startedIn(settings.cwd());
        TurnNotices notices = new TurnNotices(
                events,
                tokens,
                services.rateLimits(),
                diff,
                settings.model(),
                model.traits().contextWindow(),
                thread.showRawItems());
        TurnScope.Answer answer = new TurnScope.Answer();
        TurnMeter.Reading reading = meter.start(assignment, events);
        TurnScope turn = new TurnScope(
                events,
                assignment.control(),
                model,
                new TurnToolContext(
                        events, assignment.control(), items, assignment.rootId(), settings.cwd(), assignment.asker()),
                notices,
                services.ids(),
                services.executor(),
                answer,
                reading,
                settings.isPlanning() ? new TurnPlan(events) : null);
        ToolBox tools = toolSource.tools(settings, model.traits(), diff);
        TurnHistory history = history(events);
        ContextSnapshot surroundings = surroundings(settings, tools);
        BiFunction<TurnModel, ModelRequests, Compactor> compactors =
                (summariser, asking) -> new Compactor(turn, summariser, asking, history, context, surroundings);
        ModelRequests requests = requests(assignment, settings, model, tools, notices);
        CompactionRules compaction = new CompactionRules(
                compactors.apply(model, requests), previous(assignment, diff, notices, compactors), tokens);
        TurnLoop loop = new TurnLoop(turn, history, context, surroundings, tools, requests, compaction);
        TurnEnd end = work.apply(loop);
        reading.ended(end);
        if (compaction.isReadable()) {
            readableBy = settings;
        }
        return new Result(end, answer.message());
    }

    /** Makes the model summarise that the conversation was written for, if that is another one than the turn's. */
    private @Nullable Compactor previous(
            TurnAssignment assignment,
            TurnDiff diff,
            TurnNotices notices,
            BiFunction<TurnModel, ModelRequests, Compactor> compactors) {
        TurnSettings earlier = readableBy;
        if (earlier == null || earlier.model().equals(assignment.settings().model())) {
            return null;
        }
        TurnModel model = models.find(earlier);
        ToolBox tools = toolSource.tools(earlier, model.traits(), diff);
        return compactors.apply(model, requests(assignment, earlier, model, tools, notices));
    }

    private ModelRequests requests(
            TurnAssignment assignment, TurnSettings settings, TurnModel model, ToolBox tools, TurnNotices notices) {
        return new ModelRequests(
                TurnMetadata.of(thread, services, assignment, settings),
                model.traits(),
                settings,
                assignment.options(),
                tools.declarations(),
                notices::turnState);
    }

    /**
     * Writes to the history without asking the model.
     *
     * @param events announces what happens; clients that asked for raw items are told of each that is added
     */
    public HistoryNotes notes(TurnEvents events) {
        return new HistoryNotes(events, history(events), services.ids());
    }

    private TurnHistory history(TurnEvents events) {
        return new TurnHistory(conversation, items, events, thread.showRawItems());
    }

    /** Tells the model of its surroundings if it was told nothing about them so far. */
    public void tellFirstContext(TurnEvents events, TurnSettings settings) {
        if (!context.isTold()) {
            ToolBox tools =
                    toolSource.tools(settings, models.find(settings).traits(), TurnDiff.startedIn(settings.cwd()));
            history(events).tell(context, surroundings(settings, tools));
        }
    }

    /** How much output of a command the model is given. */
    public OutputLimit outputLimit(TurnSettings settings) {
        return models.find(settings).traits().outputLimit();
    }

    /** The commands that tools have left running. Safe for use by many threads. */
    public ExecSessions commands() {
        return toolSource.commands();
    }

    /** Ends what tools have left running. Idempotent. */
    @Override
    public void close() {
        toolSource.close();
        models.close();
    }

    private ContextSnapshot surroundings(TurnSettings settings, ToolBox tools) {
        ZoneId zone = services.clock().getZone();
        return new ContextSnapshot(
                settings.model(),
                thread.developerInstructions(),
                settings.permissions(),
                policyName(settings.approvalPolicy()),
                tools.offers("request_permissions"),
                CollaborationInstructions.of(
                        settings.isPlanning(),
                        settings.collaborationMode().settings().developerInstructions()),
                tools.deferredNotice(),
                projectInstructions(settings),
                settings.cwd(),
                settings.workspaceRoots(),
                thread.shell(),
                LocalDate.now(services.clock()),
                zone);
    }

    /** Rule files are read once a folder, so that an edit in the middle of a thread does not break the prompt cache. */
    private ProjectInstructions projectInstructions(TurnSettings settings) {
        ProjectInstructions known = project;
        if (known == null || !settings.cwd().equals(projectFolder)) {
            known = ProjectInstructions.find(services.codexHome(), settings.cwd(), thread.projectSearch());
            project = known;
            projectFolder = settings.cwd();
        }
        return known;
    }

    private static String policyName(AskForApproval policy) {
        return policy instanceof AskForApproval.Literal literal ? literal.toString() : "granular";
    }
}
