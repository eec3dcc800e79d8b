package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.config.CodexHome;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.exec.OutputLimit;
import dev.codex4j.harness.internal.exec.ProcessLauncher;
import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.internal.model.Backoff;
import dev.codex4j.harness.internal.shell.Shell;
import dev.codex4j.harness.internal.turn.CompactionTraits;
import dev.codex4j.harness.internal.turn.ModelTraits;
import dev.codex4j.harness.internal.turn.RateLimits;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.turn.ToolBox;
import dev.codex4j.harness.internal.turn.TurnModel;
import dev.codex4j.harness.internal.turn.TurnServices;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.internal.usershell.UserShell;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnInterruptResponse;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import dev.codex4j.protocol.turn.TurnSteerParams;
import dev.codex4j.protocol.turn.TurnSteerResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One thread with a model and tools that a test brings, everything else as in a harness. */
public final class ThreadRoom implements AutoCloseable {
    private static final long SECONDS = 20;

    private final ExecutorService executor = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "thread-room");
        thread.setDaemon(true);
        return thread;
    });
    public final Watcher watcher;
    private final LoadedThreads threads;
    private final ThreadSession session;

    public ThreadRoom(Path folder, ModelClient model, Tool... tools) {
        this(folder, model, new Watcher(), Duration.ofMillis(1), tools);
    }

    /** @param retryDelay how long failed requests wait, doubled each time; there are three further attempts */
    public ThreadRoom(Path folder, ModelClient model, Watcher watcher, Duration retryDelay, Tool... tools) {
        this.watcher = watcher;
        AtomicLong requestIds = new AtomicLong();
        Clock clock = Clock.systemUTC();
        IdGenerator ids = IdGenerator.timeOrdered();
        TurnServices turns = new TurnServices(new RateLimits(), folder, () -> "installation", ids, clock, executor);
        ConfigLoader config =
                new ConfigLoader(new CodexHome(folder), folder.resolve("none.toml"), folder, List.of(), false);
        ModelProvider provider = ModelProvider.builder("test", "http://127.0.0.1:1")
                .streamMaxRetries(3)
                .build();
        Backoff backoff = new Backoff(retryDelay, retryDelay, () -> 0.5);
        ModelTraits traits = new ModelTraits(
                true,
                null,
                null,
                null,
                true,
                false,
                true,
                100_000,
                new OutputLimit(10_000, false),
                new CompactionTraits(Long.MAX_VALUE, null, "Summarise.", false));
        ProcessLauncher launcher = new ProcessLauncher(executor);
        ExecSessions commands = new ExecSessions(launcher, ThreadLocalRandom.current());
        ThreadFactory.ThreadParts parts = new ThreadFactory.ThreadParts() {
            @Override
            public TurnServices.ModelSource models(ResolvedConfig resolved) {
                return settings -> new TurnModel(model, provider, backoff, traits);
            }

            @Override
            public TurnServices.ToolSource tools(ThreadFacts thread, ResolvedConfig resolved, List<Tool> threadTools) {
                return new TurnServices.ToolSource() {
                    @Override
                    public ToolBox tools(TurnSettings settings, ModelTraits ofModel, TurnDiff diff) {
                        return new ToolBox(List.of(tools), List.of());
                    }

                    @Override
                    public ExecSessions commands() {
                        return commands;
                    }

                    @Override
                    public void close() {
                        commands.close();
                    }
                };
            }

            @Override
            public UserShell userShell(ThreadFacts thread, ResolvedConfig resolved) {
                return new UserShell(launcher, new Shell(Shell.Kind.BASH, "/bin/bash"), false, Map.of());
            }
        };
        Stores stores = new Stores(ThreadStore.inMemory(), ThreadStore.inMemory());
        threads = new LoadedThreads(new ThreadFactory(
                config,
                new SessionServices(
                        executor,
                        clock,
                        ids,
                        () -> new RequestId.Number(requestIds.getAndIncrement()),
                        stores,
                        new Library(stores.kept(), ids, clock),
                        folder),
                turns,
                parts,
                "bash",
                folder));
        CompletableFuture<ThreadStartResponse> started = new CompletableFuture<>();
        threads.start(
                ThreadStartParams.builder().build(), new ThreadOrigin("test", "test/1"), watcher, Reply.to(started));
        session = threads.require(await(started).thread().id());
    }

    /** Says something; the answer shows the turn that hears it. */
    public Turn start(String text) {
        return await(request(text)).turn();
    }

    /** Says something without waiting for the answer. */
    public CompletableFuture<TurnStartResponse> request(String text) {
        CompletableFuture<TurnStartResponse> answer = new CompletableFuture<>();
        session.startTurn(TurnStartParams.builder(session.id(), input(text)).build(), Reply.to(answer));
        return answer;
    }

    /** Runs a turn to its end. */
    public Turn run(String text) {
        return watcher.awaitEnd(start(text).id());
    }

    public CompletableFuture<TurnSteerResponse> steer(Turn turn, String text) {
        CompletableFuture<TurnSteerResponse> answer = new CompletableFuture<>();
        session.steer(
                TurnSteerParams.builder(session.id(), input(text), turn.id()).build(), Reply.to(answer));
        return answer;
    }

    public CompletableFuture<TurnInterruptResponse> interrupt(Turn turn) {
        CompletableFuture<TurnInterruptResponse> answer = new CompletableFuture<>();
        session.interrupt(new TurnInterruptParams(session.id(), turn.id()), Reply.to(answer));
        return answer;
    }

    /** Closes the threads; true if that is done in time. */
    public boolean closeWithin(Duration limit) throws Exception {
        threads.close().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        return true;
    }

    /** Waits for what must come soon. */
    public static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        threads.close().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        executor.shutdownNow();
    }

    private static List<UserInput> input(String text) {
        return List.of(UserInput.Text.builder(text).build());
    }
}
