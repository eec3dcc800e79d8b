package dev.codex4j.examples.quickstart;

import dev.codex4j.client.ClientOptions;
import dev.codex4j.client.CodexClient;
import dev.codex4j.client.SpawnOptions;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.HarnessBuilder;
import dev.codex4j.harness.model.scripted.ScriptedModelServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An agent to talk to, in this process or in another. */
final class Agent implements AutoCloseable {
    private final QuickstartOptions options;
    private final Path home;
    private final Map<String, String> environment;
    private final ClientOptions clientOptions;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Deque<Runnable> behindTheClient = new ArrayDeque<>();

    /**
     * An agent that is not yet there.
     *
     * @param home folder for what the agent keeps
     * @param environment variables for the agent and the commands that it runs
     */
    Agent(QuickstartOptions options, Path home, Map<String, String> environment, ClientOptions clientOptions) {
        this.options = options;
        this.home = home;
        this.environment = new HashMap<>(environment);
        this.environment.put("JAVA_HOME", System.getProperty("java.home"));
        this.clientOptions = clientOptions;
    }

    /** Starts the agent and connects to it; whoever calls closes the client. Nothing else depends on where it runs. */
    CodexClient connect() throws IOException {
        return options.server().isEmpty() ? inThisProcess() : inAChildProcess();
    }

    private CodexClient inThisProcess() {
        HarnessBuilder builder = CodexHarness.builder().codexHome(home).environment(environment);
        if (isScripted()) {
            builder.model(ScriptedFixer.model());
            builder.setting("model", "scripted");
        } else {
            useRealModel();
        }
        settings.forEach(builder::setting);
        CodexHarness harness = builder.build();
        behindTheClient.push(harness::close);
        return CodexClient.connect(harness.connect(), clientOptions);
    }

    private CodexClient inAChildProcess() throws IOException {
        if (isScripted()) {
            ScriptedModelServer model = ScriptedModelServer.start(ScriptedFixer.model());
            behindTheClient.push(model::close);
            useProvider(model.baseUrl());
            settings.put("model", toml("scripted"));
            environment.merge("NO_PROXY", "127.0.0.1", (others, local) -> others + "," + local);
        } else {
            useRealModel();
        }
        environment.put("CODEX_HOME", home.toString());
        List<String> command = new ArrayList<>(options.server());
        settings.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return CodexClient.spawn(
                SpawnOptions.of(command.toArray(String[]::new)).withEnvironment(environment), clientOptions);
    }

    private boolean isScripted() {
        return options.folder() == null;
    }

    private void useRealModel() {
        useProvider(options.baseUrl());
        settings.put("model_providers.quickstart.env_key", toml(QuickstartOptions.API_KEY));
        String model = options.model();
        if (model != null) {
            settings.put("model", toml(model));
        }
    }

    private void useProvider(String baseUrl) {
        settings.put("model_provider", toml("quickstart"));
        settings.put("model_providers.quickstart.name", toml("Quickstart"));
        settings.put("model_providers.quickstart.base_url", toml(baseUrl));
    }

    /** A text as configuration values are written. */
    private static String toml(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Closes what the client, to be closed before, was connected to. */
    @Override
    public void close() {
        while (!behindTheClient.isEmpty()) {
            behindTheClient.pop().run();
        }
    }
}
