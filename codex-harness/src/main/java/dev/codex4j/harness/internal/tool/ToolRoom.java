package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.ProductVersion;
import dev.codex4j.harness.internal.agent.AgentTools;
import dev.codex4j.harness.internal.approval.RuleFiles;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.exec.EnvironmentPolicy;
import dev.codex4j.harness.internal.exec.ExecEnvironment;
import dev.codex4j.harness.internal.exec.ExecSession;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.exec.ProcessLauncher;
import dev.codex4j.harness.internal.sandbox.PlatformSandbox;
import dev.codex4j.harness.internal.shell.Shells;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.usershell.UserShell;
import dev.codex4j.harness.sandbox.Sandbox;
import dev.codex4j.harness.tool.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;

/** What the tools of all threads of a harness share. */
public final class ToolRoom {
    private static final String RULES = "rules";

    private final Path codexHome;
    private final Map<String, String> environment;
    private final ProcessLauncher launcher;
    private final Shells shells;
    private final Sandbox sandbox;
    private final HostTools hostTools;
    private final Executor executor;

    /** @param hostTools tools that all threads have from the host */
    public ToolRoom(Path codexHome, Map<String, String> environment, HostTools hostTools, Executor executor) {
        this.codexHome = codexHome;
        this.environment = environment;
        this.hostTools = hostTools;
        this.executor = executor;
        this.launcher = new ProcessLauncher(executor);
        this.sandbox = PlatformSandbox.of(environment, codexHome.resolve("tmp").resolve("sandbox"), executor);
        this.shells = new Shells(environment, System.getProperty("user.name", ""));
    }

    /** Starts the processes of this harness. */
    public ProcessLauncher launcher() {
        return launcher;
    }

    /** Confines them. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** The name of the user's shell. */
    public String userShell() {
        return shells.userShell().kind().program();
    }

    /** The shell in which a thread runs commands of the user. */
    public UserShell userShell(ThreadFacts thread, ResolvedConfig config) {
        return new UserShell(
                launcher,
                shells.userShell(),
                config.allowLoginShell(),
                variables(thread, config).forUser());
    }

    /**
     * The tools of a thread.
     *
     * @param threadTools tools that work on the thread itself
     * @param agents those with which it works with agents
     */
    public ThreadToolSource of(ThreadFacts thread, ResolvedConfig config, List<Tool> threadTools, AgentTools agents) {
        ExecEnvironment variables = variables(thread, config);
        ThreadCommands commands = new ThreadCommands(
                new ExecSessions(launcher, ThreadLocalRandom.current()),
                variables,
                shells,
                config.allowLoginShell(),
                config.backgroundTerminalMaxTimeout(),
                ExecSession.QUIET);
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        ThreadGuard guard = new ThreadGuard(sandbox, home, rulesFolder(), ruleFolders(config));
        return new ThreadToolSource(
                commands, guard, config, hostTools, executor, thread.dynamicTools(), threadTools, agents);
    }

    /** What keeps the rules of the user from being applied. */
    public Optional<RuleFiles.Warning> brokenRules() {
        return RuleFiles.load(List.of(rulesFolder())).warning();
    }

    /** What keeps the rules of a thread's project from being applied, and with them all others. */
    public Optional<RuleFiles.Warning> brokenRules(ResolvedConfig config) {
        return config.projectFolders().isEmpty()
                ? Optional.empty()
                : RuleFiles.load(ruleFolders(config))
                        .warning()
                        .filter(warning -> !warning.file().startsWith(rulesFolder()));
    }

    /** The user's rules, then those of a trusted project. */
    private List<Path> ruleFolders(ResolvedConfig config) {
        List<Path> folders = new ArrayList<>(List.of(rulesFolder()));
        config.projectFolders().forEach(folder -> folders.add(folder.resolve(RULES)));
        return folders;
    }

    private Path rulesFolder() {
        return codexHome.resolve(RULES);
    }

    private ExecEnvironment variables(ThreadFacts thread, ResolvedConfig config) {
        return new ExecEnvironment(
                EnvironmentPolicy.of(config.shellEnvironment()).apply(environment),
                thread.threadId(),
                thread.sessionId(),
                ProductVersion.PROTOCOL);
    }
}
