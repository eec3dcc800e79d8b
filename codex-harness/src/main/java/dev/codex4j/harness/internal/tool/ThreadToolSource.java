package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.agent.AgentTools;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.harness.internal.dynamic.DynamicTools;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.turn.ModelTraits;
import dev.codex4j.harness.internal.turn.ToolBox;
import dev.codex4j.harness.internal.turn.TurnServices;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The tools of one thread's turns, and the commands that they have left running. */
public final class ThreadToolSource implements TurnServices.ToolSource {
    private final ThreadCommands commands;
    private final ThreadGuard guard;
    private final AgentTools agents;
    private final ResolvedConfig config;
    private final HostTools hostTools;
    private final Executor executor;
    private final DynamicTools dynamicTools;
    private final List<Tool> threadTools;

    /**
     * @param hostTools tools that all threads have from the host
     * @param executor runs those
     * @param dynamicTools tools that the thread's client has brought
     * @param threadTools tools that work on the thread itself
     * @param agents those with which it works with agents
     */
    ThreadToolSource(
            ThreadCommands commands,
            ThreadGuard guard,
            ResolvedConfig config,
            HostTools hostTools,
            Executor executor,
            DynamicTools dynamicTools,
            List<Tool> threadTools,
            AgentTools agents) {
        this.commands = commands;
        this.guard = guard;
        this.agents = agents;
        this.config = config;
        this.hostTools = hostTools;
        this.executor = executor;
        this.dynamicTools = dynamicTools;
        this.threadTools = List.copyOf(threadTools);
    }

    @Override
    public ToolBox tools(TurnSettings settings, ModelTraits traits, TurnDiff diff) {
        GrantedPermissions granted = guard.granted().turn();
        PermissionProfile profile = settings.permissions();
        Supplier<PermissionProfile> permissions = () -> granted.widen(profile);
        TurnCommands turn = new TurnCommands(
                new CommandApproval(guard, settings, permissions),
                () -> permissions.get().network(),
                traits.outputLimit());
        PatchCall patches = new PatchCall(new PatchApproval(guard, settings, permissions), diff);
        List<Tool> tools = new ArrayList<>();
        if (config.feature("shell_tool")) {
            tools.add(new ExecCommandTool(commands, turn, patches));
            tools.add(new WriteStdinTool(commands, turn));
        }
        if (enabled("update_plan", false)) {
            tools.add(new UpdatePlanTool());
        }
        if (enabled("experimental_request_user_input", true)) {
            tools.add(
                    new RequestUserInputTool(settings.isPlanning(), config.feature("default_mode_request_user_input")));
        }
        if (config.feature("request_permissions_tool")) {
            tools.add(
                    new RequestPermissionsTool(granted, ApprovalPolicies.of(settings.approvalPolicy()), guard.home()));
        }
        if (traits.freeformPatches()) {
            tools.add(new ApplyPatchTool(patches));
        }
        if (traits.images() && config.feature("view_image")) {
            tools.add(new ViewImageTool());
        }
        tools.addAll(threadTools);
        List<ToolBox.Element> own = new ArrayList<>();
        tools.forEach(tool -> own.add(new ToolBox.Single(tool)));
        own.addAll(agents.namespaces(settings, traits));
        ModelOutput output = new ModelOutput(traits);
        List<ToolBox.Element> brought = new ArrayList<>(hostTools.elements(output, executor));
        brought.addAll(ClientTools.of(dynamicTools, output));
        return new ToolBox(own, brought, HostedTools.of(config, settings.sandboxPolicy(), traits.known()));
    }

    private boolean enabled(String tool, boolean standard) {
        return config.table("tools").path(tool).path("enabled").asBoolean(standard);
    }

    @Override
    public ExecSessions commands() {
        return commands.sessions();
    }

    @Override
    public void close() {
        agents.close();
        commands.sessions().close();
    }
}
