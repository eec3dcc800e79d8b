package dev.codex4j.harness;

import dev.codex4j.harness.internal.HarnessParts;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.tool.HostTool;
import dev.codex4j.protocol.internal.CheapThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** Sets up a harness. What is not set is as for the command line: the user's configuration, this process's folder. */
public final class HarnessBuilder {
    private final List<String> settings = new ArrayList<>();
    private Map<String, String> environment = System.getenv();
    private @Nullable Path codexHome;
    private Path workingFolder = Path.of("").toAbsolutePath();
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private IdGenerator ids = IdGenerator.timeOrdered();
    private ExecutorService executor = CheapThreads.shared();
    private @Nullable ModelClient model;
    private @Nullable CredentialSource credentials;
    private @Nullable ThreadStore store;
    private final List<HostTool> tools = new ArrayList<>();

    HarnessBuilder() {}

    /** Where configuration, credentials and threads live. Default: {@code CODEX_HOME}, else {@code ~/.codex}. */
    public HarnessBuilder codexHome(Path folder) {
        codexHome = folder.toAbsolutePath().normalize();
        return this;
    }

    /** Where threads work that are not told where. Default: the folder of this process. */
    public HarnessBuilder workingFolder(Path folder) {
        workingFolder = folder.toAbsolutePath().normalize();
        return this;
    }

    /**
     * Sets one configuration value, over what the files say.
     *
     * @param key a key of {@code config.toml}, with dots into its tables
     * @param value in TOML syntax; text that is not TOML is taken as it stands
     */
    public HarnessBuilder setting(String key, String value) {
        settings.add(key + "=" + value);
        return this;
    }

    /** The environment that configuration refers to and commands start from. Default: that of this process. */
    public HarnessBuilder environment(Map<String, String> variables) {
        environment = Map.copyOf(variables);
        return this;
    }

    /** Who answers, whatever provider is configured. The harness closes it. Default: the configured provider. */
    public HarnessBuilder model(ModelClient client) {
        model = client;
        return this;
    }

    /** The account for the provider. Default: the API key stored at login, else {@code OPENAI_API_KEY}. */
    public HarnessBuilder credentials(CredentialSource source) {
        credentials = source;
        return this;
    }

    /** Where threads live; stays open. Default: files in the folder of the configuration. */
    public HarnessBuilder threadStore(ThreadStore newStore) {
        store = newStore;
        return this;
    }

    /** Gives the models of all threads a tool of the host's, in the order of these calls. Default: none. */
    public HarnessBuilder tool(HostTool tool) {
        tools.add(tool);
        return this;
    }

    /** Tells the time and the user's time zone. Default: the system's. */
    public HarnessBuilder clock(Clock newClock) {
        clock = newClock;
        return this;
    }

    /** Makes ids of threads, turns and items. Default: time-ordered UUIDs. */
    public HarnessBuilder ids(IdGenerator generator) {
        ids = generator;
        return this;
    }

    /** Runs whatever may block; must start each task at once. Stays open. Default: cheap threads of the library. */
    public HarnessBuilder executor(ExecutorService newExecutor) {
        executor = newExecutor;
        return this;
    }

    /**
     * Builds the harness.
     *
     * @throws dev.codex4j.protocol.CodexException if a setting cannot be read
     * @throws IllegalArgumentException if two tools have one name, or one has that of a tool of the harness
     */
    public CodexHarness build() {
        return new CodexHarness(new HarnessParts(new HarnessParts.Setup(
                settings,
                environment,
                codexHome,
                workingFolder,
                clock,
                ids,
                executor,
                model,
                credentials,
                store,
                tools)));
    }
}
