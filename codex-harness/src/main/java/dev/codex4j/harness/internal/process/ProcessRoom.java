package dev.codex4j.harness.internal.process;

import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.exec.EnvironmentPolicy;
import dev.codex4j.harness.internal.exec.ExecutableSearch;
import dev.codex4j.harness.internal.exec.LaunchException;
import dev.codex4j.harness.internal.exec.ProcessLauncher;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to run processes for clients.
 *
 * @param launcher starts them
 * @param sandbox confines those that are to be confined
 * @param config says how, where the client does not
 * @param hostEnvironment the variables of the host
 * @param workingFolder where commands run that are not told where
 * @param executor ends the processes whose time is over
 */
public record ProcessRoom(
        ProcessLauncher launcher,
        Sandbox sandbox,
        ConfigLoader config,
        Map<String, String> hostEnvironment,
        Path workingFolder,
        Executor executor) {
    public ProcessRoom {
        hostEnvironment = Map.copyOf(hostEnvironment);
    }

    /** Room for the processes of one client. */
    public ClientProcesses newClient() {
        return new ClientProcesses(launcher, executor);
    }

    /** The configuration where commands run that are not told where. */
    public ResolvedConfig configuration() {
        return config.load(ConfigRequest.in(workingFolder));
    }

    /** The host's variables with a client's changes; null removes one. */
    public Map<String, String> environment(@Nullable Map<String, @Nullable String> changes) {
        return changed(new HashMap<>(hostEnvironment), changes);
    }

    /** The variables that commands may see, with a client's changes. */
    public Map<String, String> environment(ResolvedConfig settings, @Nullable Map<String, @Nullable String> changes) {
        return changed(EnvironmentPolicy.of(settings.shellEnvironment()).apply(hostEnvironment), changes);
    }

    private static Map<String, String> changed(
            Map<String, String> variables, @Nullable Map<String, @Nullable String> changes) {
        if (changes != null) {
            changes.forEach((name, value) -> {
                if (value == null) {
                    variables.remove(name);
                } else {
                    variables.put(name, value);
                }
            });
        }
        return variables;
    }

    /**
     * Confines a command. What cannot be confined as it should be is not started.
     *
     * @throws LaunchException if there is no such program, or it cannot be confined
     */
    public Sandbox.Ready confine(
            List<String> command, Path directory, Map<String, String> environment, PermissionProfile permissions)
            throws LaunchException {
        Path unused = ExecutableSearch.find(command.get(0), directory, environment.get("PATH"));
        Sandbox.Confinement confinement =
                sandbox.confine(new Sandbox.Command(command, directory, environment), permissions);
        if (confinement instanceof Sandbox.Ready ready) {
            return ready;
        }
        throw LaunchException.refused(((Sandbox.Refused) confinement).reason());
    }

    /** Without the values of variables: they may be secrets. */
    @Override
    public String toString() {
        return "ProcessRoom[workingFolder=" + workingFolder + "]";
    }
}
