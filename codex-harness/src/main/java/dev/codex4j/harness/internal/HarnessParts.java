package dev.codex4j.harness.internal;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.agent.AgentRoom;
import dev.codex4j.harness.internal.approval.RuleFiles;
import dev.codex4j.harness.internal.auth.ApiKeySource;
import dev.codex4j.harness.internal.config.CodexHome;
import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.internal.model.ModelCatalogue;
import dev.codex4j.harness.internal.model.ProvidedModels;
import dev.codex4j.harness.internal.process.ProcessRoom;
import dev.codex4j.harness.internal.provider.ModelClients;
import dev.codex4j.harness.internal.provider.ThreadModels;
import dev.codex4j.harness.internal.server.AppServer;
import dev.codex4j.harness.internal.server.ServerParts;
import dev.codex4j.harness.internal.server.StartWarnings;
import dev.codex4j.harness.internal.store.catalogue.ThreadCatalogue;
import dev.codex4j.harness.internal.store.file.FileThreadStore;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.SessionServices;
import dev.codex4j.harness.internal.thread.Stores;
import dev.codex4j.harness.internal.thread.ThreadFactory;
import dev.codex4j.harness.internal.thread.ThreadOrigin;
import dev.codex4j.harness.internal.thread.ThreadRequests;
import dev.codex4j.harness.internal.tool.HostTools;
import dev.codex4j.harness.internal.tool.ToolRoom;
import dev.codex4j.harness.internal.turn.RateLimits;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.turn.TurnServices;
import dev.codex4j.harness.internal.usershell.UserShell;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.tool.HostTool;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.config.ConfigWarningNotification;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.Transport;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Puts a harness together: the one place that knows all of its rooms. */
public final class HarnessParts implements AutoCloseable {
    /** Who starts threads that are worked with directly. */
    public static final ThreadOrigin DIRECT = new ThreadOrigin("codex_java", "codex_java/" + ProductVersion.PROTOCOL);

    private static final Logger LOG = System.getLogger(HarnessParts.class.getName());
    private static final Path SYSTEM_CONFIG = Path.of("/etc/codex/config.toml");
    private static final long CLOSE_SECONDS = 5;
    private static final Duration USUAL_UNLOAD_DELAY = Duration.ofMinutes(30);

    private final ConfigLoader config;
    private final Path workingFolder;
    private final ExecutorService executor;
    private final LoadedThreads threads;
    private final ThreadRequests requests;
    private final AppServer server;
    private final StartWarnings warnings;
    private final ModelClients clients;
    private final Stores stores;
    private final boolean ownStore;
    private final @Nullable ModelClient ownModel;

    /**
     * What a harness is made of that differs from host to host.
     *
     * @param settings {@code key=value} texts over the configuration files
     * @param environment variables that configuration refers to and commands start from
     * @param codexHome where configuration lives, null to go by the environment
     * @param workingFolder where threads work that are not told where
     * @param model answers whatever provider is configured, null to go by the configuration
     * @param credentials the account's, null for the user's own
     * @param store where threads live, null for files below {@code codexHome}
     * @param tools the host's own tools
     */
    public record Setup(
            List<String> settings,
            Map<String, String> environment,
            @Nullable Path codexHome,
            Path workingFolder,
            Clock clock,
            IdGenerator ids,
            ExecutorService executor,
            @Nullable ModelClient model,
            @Nullable CredentialSource credentials,
            @Nullable ThreadStore store,
            List<HostTool> tools) {
        public Setup {
            settings = List.copyOf(settings);
            tools = List.copyOf(tools);
        }
    }

    /**
     * Parts for a host that sets them up in code.
     *
     * @throws IllegalArgumentException if a tool of the host has a name that is taken
     */
    public HarnessParts(Setup setup) {
        this(setup, config(setup));
    }

    /** Parts for a host that has its configuration already. */
    public HarnessParts(Setup setup, ConfigLoader config) {
        this.config = config;
        workingFolder = setup.workingFolder();
        executor = setup.executor();
        Path home = config.home().folder();
        CredentialSource credentials =
                setup.credentials() == null ? new ApiKeySource(home, setup.environment()) : setup.credentials();
        ownModel = setup.model();
        ownStore = setup.store() == null;
        clients = new ModelClients(
                home, setup.environment(), credentials, setup.executor(), setup.clock(), setup.model());
        stores = new Stores(setup.store() == null ? files(setup, home) : setup.store(), ThreadStore.inMemory());
        Library library = new Library(stores.kept(), setup.ids(), setup.clock());
        AtomicLong requestIds = new AtomicLong();
        SessionServices sessions = new SessionServices(
                setup.executor(),
                setup.clock(),
                setup.ids(),
                () -> new RequestId.Number(requestIds.getAndIncrement()),
                stores,
                library,
                setup.workingFolder());
        TurnServices turns = new TurnServices(
                new RateLimits(), home, new InstallationId(home)::get, setup.ids(), setup.clock(), setup.executor());
        HostTools hostTools = new HostTools(setup.tools());
        ToolRoom tools = new ToolRoom(home, setup.environment(), hostTools, setup.executor());
        AgentRoom agents =
                new AgentRoom(this::threads, this::models, config::agentRoles, setup.ids(), setup.executor());
        ThreadFactory.ThreadParts parts = new ThreadFactory.ThreadParts() {
            @Override
            public TurnServices.ModelSource models(ResolvedConfig resolved) {
                return new ThreadModels(clients, resolved);
            }

            @Override
            public TurnServices.ToolSource tools(ThreadFacts thread, ResolvedConfig resolved, List<Tool> threadTools) {
                return tools.of(thread, resolved, threadTools, agents.of(thread, resolved));
            }

            @Override
            public Set<String> takenToolNames() {
                return hostTools.names();
            }

            @Override
            public List<ConfigWarningNotification> flaws(ResolvedConfig resolved) {
                return tools.brokenRules(resolved).stream()
                        .map(RuleFiles.Warning::notification)
                        .toList();
            }

            @Override
            public UserShell userShell(ThreadFacts thread, ResolvedConfig resolved) {
                return tools.userShell(thread, resolved);
            }
        };
        ThreadFactory factory =
                new ThreadFactory(config, sessions, turns, parts, tools.userShell(), setup.workingFolder());
        threads = new LoadedThreads(factory);
        warnings = new StartWarnings(tools, config, setup.workingFolder(), setup.executor());
        requests = ThreadRequests.of(threads, factory, sessions, this::unloadDelay);
        server = new AppServer(
                requests,
                new ServerParts(
                        home,
                        setup.workingFolder(),
                        config,
                        this::models,
                        credentials,
                        stores.kept(),
                        library,
                        warnings,
                        new ProcessRoom(
                                tools.launcher(),
                                tools.sandbox(),
                                config,
                                setup.environment(),
                                setup.workingFolder(),
                                setup.executor())),
                ConnectionOptions.server().withExecutor(setup.executor()).withClock(setup.clock()));
    }

    private Duration unloadDelay() {
        try {
            return config.load(ConfigRequest.in(workingFolder)).threadUnloadDelay();
        } catch (ConfigException | UncheckedIOException e) {
            return USUAL_UNLOAD_DELAY;
        }
    }

    /** The threads that are loaded. */
    public LoadedThreads threads() {
        return threads;
    }

    /** What can be asked of threads, loaded or not. */
    public ThreadRequests requests() {
        return requests;
    }

    /** Serves a client; completes with the reason when the connection is over. */
    public CompletableFuture<TransportException> serve(Transport transport) {
        // Clients ask for the models soon after they connect.
        executor.execute(this::models);
        return server.serve(transport);
    }

    /** The models of the configured provider; asks it for news of them in the background. */
    private ModelCatalogue models() {
        try {
            ProvidedModels models =
                    clients.of(config.load(ConfigRequest.in(workingFolder))).models();
            models.refresh();
            return models.current();
        } catch (ConfigException | UncheckedIOException e) {
            // A configuration that cannot be used is told of where a thread needs it.
            return ModelCatalogue.bundled();
        }
    }

    @Override
    public void close() {
        CompletableFuture<Void> ended = threads.close();
        try {
            ended.get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "Some threads did not end within " + CLOSE_SECONDS + " s and are given up.");
            threads.abandon();
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "A thread could not be closed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
        warnings.close();
        clients.close();
        stores.fleeting().close();
        if (ownStore) {
            stores.kept().close();
        }
        if (ownModel != null) {
            ownModel.close();
        }
    }

    private static ThreadStore files(Setup setup, Path home) {
        return new FileThreadStore(
                home, new ThreadCatalogue(home, setup.clock(), setup.executor()), setup.clock(), setup.executor());
    }

    private static ConfigLoader config(Setup setup) {
        Path userHome = Path.of(setup.environment().getOrDefault("HOME", System.getProperty("user.home")));
        Path named = setup.codexHome();
        CodexHome home = named == null ? CodexHome.find(setup.environment(), userHome) : new CodexHome(named);
        return new ConfigLoader(home, SYSTEM_CONFIG, userHome, setup.settings(), false);
    }
}
