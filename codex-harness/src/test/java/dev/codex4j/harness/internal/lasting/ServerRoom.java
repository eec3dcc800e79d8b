package dev.codex4j.harness.internal.lasting;

import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.ScriptedModelServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A home and a project for servers that run one after the other or at once, and the model that answers them over HTTP. */
final class ServerRoom implements AutoCloseable {
    private final Path home;
    private final Path project;
    private final Path user;
    private final ScriptedModelServer model;
    private final List<Conversation> asked = new CopyOnWriteArrayList<>();
    private volatile long lastAskedNanos;
    private final List<RunningServer> servers = new ArrayList<>();

    ServerRoom(Path folder, ScriptedModel.Builder script) throws IOException {
        this.home = Files.createDirectory(folder.resolve("home"));
        this.project = Files.createDirectory(folder.resolve("project"));
        this.user = Files.createDirectory(folder.resolve("user"));
        this.model = ScriptedModelServer.start(script.observer(this::asked).build());
        Files.writeString(home.resolve("config.toml"), """
                model = "mock-model"
                model_provider = "scripted"
                approval_policy = "never"
                sandbox_mode = "danger-full-access"
                [analytics]
                enabled = false
                [agents]
                enabled = false
                [skills.bundled]
                enabled = false
                [features]
                apps = false
                plugins = false
                memories = false
                goals = false
                [model_providers.scripted]
                name = "scripted"
                base_url = "%s"
                request_max_retries = 0
                stream_max_retries = 0
                supports_websockets = false
                """.formatted(model.baseUrl()));
    }

    private void asked(Conversation conversation) {
        lastAskedNanos = System.nanoTime();
        asked.add(conversation);
    }

    Path home() {
        return home;
    }

    Path project() {
        return project;
    }

    /** What the model was asked so far, oldest first. */
    List<Conversation> asked() {
        return asked;
    }

    Conversation lastAsked() {
        return asked.get(asked.size() - 1);
    }

    /** Moves the home to a disk of this size. */
    SmallDisk putHomeOn(int kibibytes) throws IOException {
        Path config = home.resolve("config.toml");
        String settings = Files.readString(config);
        SmallDisk disk = SmallDisk.mount(home, kibibytes);
        Files.writeString(config, settings);
        return disk;
    }

    /** When the model was asked last, on the clock of {@link System#nanoTime}. */
    long lastAskedNanos() {
        return lastAskedNanos;
    }

    RunningServer start(ServerProgram program) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder().directory(project.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CODEX_HOME", home.toString());
        builder.environment().put("HOME", user.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("NO_PROXY", "127.0.0.1");
        builder.environment().put("SHELL", "/bin/bash");
        builder.environment().put("TZ", "UTC");
        RunningServer server = RunningServer.start(program, builder);
        servers.add(server);
        return server;
    }

    @Override
    public void close() {
        servers.forEach(RunningServer::kill);
        model.close();
    }
}
