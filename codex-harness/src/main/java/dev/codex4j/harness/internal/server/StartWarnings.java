package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.thread.NamedPermissions;
import dev.codex4j.harness.internal.thread.ThreadObserver;
import dev.codex4j.harness.internal.tool.ToolRoom;
import dev.codex4j.protocol.config.ConfigWarningNotification;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells clients once what keeps rules and the sandbox from doing what is configured. */
public final class StartWarnings implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(StartWarnings.class.getName());
    private static final long CLOSE_SECONDS = 2;
    private static final String CONSEQUENCE = "Commands that should be confined do not run unless somebody is asked and"
            + " accepts that they run unconfined, or a rule allows them.";

    private final ToolRoom tools;
    private final ConfigLoader config;
    private final Path workingFolder;
    private final Executor executor;
    private CompletableFuture<Void> trials = CompletableFuture.completedFuture(null);

    /**
     * @param workingFolder where threads work that are not told where
     * @param executor tries the sandbox out
     */
    public StartWarnings(ToolRoom tools, ConfigLoader config, Path workingFolder, Executor executor) {
        this.tools = tools;
        this.config = config;
        this.workingFolder = workingFolder;
        this.executor = executor;
    }

    /** Tells a client; what takes a moment to find out follows later. */
    void tell(ThreadObserver client) {
        tools.brokenRules().ifPresent(warning -> client.tell(warning.notification()));
        synchronized (this) {
            trials = CompletableFuture.allOf(trials, CompletableFuture.runAsync(() -> tellOfSandbox(client), executor));
        }
    }

    /** Waits for the sandbox to be tried out, so that nothing is left of that. */
    @Override
    public void close() {
        CompletableFuture<Void> last;
        synchronized (this) {
            last = trials;
        }
        try {
            last.get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(System.Logger.Level.WARNING, "The sandbox could not be tried out.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellOfSandbox(ThreadObserver client) {
        if (confines()) {
            tools.sandbox()
                    .unusable()
                    .ifPresent(reason -> client.tell(
                            ConfigWarningNotification.builder("No sandbox can be used on this machine: " + reason + ".")
                                    .details(CONSEQUENCE)
                                    .build()));
        }
    }

    private boolean confines() {
        try {
            ResolvedConfig resolved = config.load(ConfigRequest.in(workingFolder));
            NamedProfile profile = NamedPermissions.configured(resolved);
            SandboxPolicy policy = profile == null ? NamedPermissions.policy(resolved.sandbox()) : profile.policy();
            return !(policy instanceof SandboxPolicy.DangerFullAccess);
        } catch (ConfigException e) {
            // Whoever starts a thread is told of that.
            return false;
        }
    }
}
