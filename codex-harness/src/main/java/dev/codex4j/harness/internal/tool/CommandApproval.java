package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.approval.ApprovalPolicy;
import dev.codex4j.harness.internal.approval.CommandDecision;
import dev.codex4j.harness.internal.approval.CommandDecisions;
import dev.codex4j.harness.internal.approval.CommandRequest;
import dev.codex4j.harness.internal.approval.RejectionText;
import dev.codex4j.harness.internal.approval.SandboxPermissions;
import dev.codex4j.harness.internal.approval.SandboxState;
import dev.codex4j.harness.internal.approval.SessionApprovals.CommandKey;
import dev.codex4j.harness.internal.context.Prompts;
import dev.codex4j.harness.internal.exec.ExecCommandArguments;
import dev.codex4j.harness.internal.shell.DangerousCommands;
import dev.codex4j.harness.internal.shell.ParsedScript;
import dev.codex4j.harness.internal.shell.ShellQuoting;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.approval.CommandExecutionApprovalDecision;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalResponse;
import dev.codex4j.protocol.permission.NetworkPolicyRuleAction;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Decides about the commands of one turn by its policy, the rules and the user, and confines those that run. */
final class CommandApproval implements CommandGate {
    private final ThreadGuard guard;
    private final ApprovalPolicy policy;
    private final Supplier<PermissionProfile> permissions;

    /** @param permissions what commands may touch now */
    CommandApproval(ThreadGuard guard, TurnSettings settings, Supplier<PermissionProfile> permissions) {
        this.guard = guard;
        this.policy = ApprovalPolicies.of(settings.approvalPolicy());
        this.permissions = permissions;
    }

    @Override
    public Verdict check(CommandItem item, Sandbox.Command command, ExecCommandArguments arguments, ToolContext context)
            throws InterruptedException {
        CommandRequest request = request(item, command, arguments);
        PermissionProfile profile = permissions.get();
        CommandDecision decision =
                CommandDecisions.decide(request, policy, SandboxState.of(profile, guard.sandbox()), guard.rules());
        if (decision instanceof CommandDecision.Reject reject) {
            return new Verdict.Refused(reject.output());
        }
        if (decision instanceof CommandDecision.Ask ask) {
            CommandKey key = CommandKey.of(request, command.directory(), arguments.terminal());
            return ask(item, command, ask, key, context);
        }
        if (decision instanceof CommandDecision.RunSandboxed sandboxed) {
            CommandDecision.Ask onDenial = sandboxed.onDenial();
            CommandKey key = CommandKey.of(request, command.directory(), arguments.terminal());
            Rerun rerun = onDenial == null ? null : later -> ask(item, command, onDenial, key, later);
            return sandboxed(item, command, false, rerun, context);
        }
        return unsandboxed(command, false);
    }

    private Verdict ask(
            CommandItem item, Sandbox.Command command, CommandDecision.Ask ask, CommandKey key, ToolContext context)
            throws InterruptedException {
        if (guard.accepted().accepted(key)) {
            return accepted(item, command, ask, false, context);
        }
        context.started(item.asking());
        CommandExecutionApprovalDecision answer;
        try {
            CommandExecutionRequestApprovalResponse response = context.ask(
                            question(item, ask, context), ThreadActiveFlag.WAITING_ON_APPROVAL)
                    .get();
            answer = response.decision();
        } catch (ExecutionException noAnswer) {
            return failed(item, RejectionText.REQUEST_FAILED, context);
        }
        if (answer.equals(CommandExecutionApprovalDecision.ACCEPT)) {
            return accepted(item, command, ask, true, context);
        }
        if (answer.equals(CommandExecutionApprovalDecision.ACCEPT_FOR_SESSION)) {
            guard.accepted().accept(key);
            return accepted(item, command, ask, true, context);
        }
        if (answer instanceof CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment amended) {
            guard.allow(amended.execpolicyAmendment());
            context.tellModel(
                    Prompts.text("command-prefix-allowed").replace("{prefix}", json(amended.execpolicyAmendment())));
            return accepted(item, command, ask, true, context);
        }
        if (answer instanceof CommandExecutionApprovalDecision.ApplyNetworkPolicyAmendment network) {
            return network.networkPolicyAmendment().action().equals(NetworkPolicyRuleAction.ALLOW)
                    ? accepted(item, command, ask, true, context)
                    : decline(item, RejectionText.BY_USER, context);
        }
        if (answer.equals(CommandExecutionApprovalDecision.CANCEL)) {
            context.completed(item.declined(context.now()));
            context.interruptTurn();
            throw new InterruptedException("the user cancelled the turn");
        }
        return answer.equals(CommandExecutionApprovalDecision.DECLINE)
                ? decline(item, RejectionText.BY_USER, context)
                : failed(item, RejectionText.REQUEST_FAILED, context);
    }

    private static Verdict failed(CommandItem item, String why, ToolContext context) {
        context.completed(item.failed(context.now()));
        return new Verdict.Refused(RejectionText.commandOutput(why));
    }

    private static Verdict decline(CommandItem item, String why, ToolContext context) {
        context.completed(item.declined(context.now()));
        return new Verdict.Refused(RejectionText.commandOutput(why));
    }

    /** The yes that let a command run also lets it run again. */
    private Verdict accepted(
            CommandItem item,
            Sandbox.Command command,
            CommandDecision.Ask ask,
            boolean announced,
            ToolContext context) {
        if (ask.unsandboxed()) {
            return unsandboxed(command, announced);
        }
        Rerun rerun = ask.mayLeaveSandbox() ? later -> unsandboxed(command, announced) : null;
        return sandboxed(item, command, announced, rerun, context);
    }

    private static Verdict unsandboxed(Sandbox.Command command, boolean announced) {
        return new Verdict.Allowed(Sandbox.Ready.unconfined(command), announced, null);
    }

    private Verdict sandboxed(
            CommandItem item, Sandbox.Command command, boolean announced, @Nullable Rerun rerun, ToolContext context) {
        Sandbox.Confinement confinement = guard.sandbox().confine(command, permissions.get());
        if (confinement instanceof Sandbox.Ready ready) {
            return new Verdict.Allowed(ready, announced, rerun);
        }
        String reason = ((Sandbox.Refused) confinement).reason();
        if (announced) {
            context.completed(item.notStarted(reason, context.now()));
        }
        return new Verdict.Refused(RejectionText.commandOutput(reason));
    }

    private static CommandRequest request(CommandItem item, Sandbox.Command command, ExecCommandArguments arguments) {
        List<CommandRequest.Segment> segments = new ArrayList<>();
        if (ParsedScript.of(arguments.script()) instanceof ParsedScript.Plain plain) {
            for (List<String> words : plain.commands()) {
                segments.add(
                        new CommandRequest.Segment(words, DangerousCommands.isDangerous(ShellQuoting.join(words))));
            }
        } else {
            segments.add(new CommandRequest.Segment(command.argv(), DangerousCommands.isDangerous(arguments.script())));
        }
        SandboxPermissions permissions =
                switch (arguments.permissions()) {
                    case USE_DEFAULT -> SandboxPermissions.USE_DEFAULT;
                    case REQUIRE_ESCALATED -> SandboxPermissions.REQUIRE_ESCALATED;
                    case WITH_ADDITIONAL_PERMISSIONS -> SandboxPermissions.WITH_ADDITIONAL_PERMISSIONS;
                };
        return new CommandRequest(
                item.commandLine(), segments, permissions, arguments.justification(), arguments.prefixRule());
    }

    private static String json(List<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        return array.toString();
    }

    private static CommandExecutionRequestApprovalParams question(
            CommandItem item, CommandDecision.Ask ask, ToolContext context) {
        List<String> amendment = ask.amendment();
        List<CommandExecutionApprovalDecision> offers = new ArrayList<>();
        for (CommandDecision.Offer offer : ask.offers()) {
            switch (offer) {
                case ACCEPT -> offers.add(CommandExecutionApprovalDecision.ACCEPT);
                case ACCEPT_WITH_AMENDMENT ->
                    offers.add(new CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment(
                            amendment == null ? List.of() : amendment));
                case CANCEL -> offers.add(CommandExecutionApprovalDecision.CANCEL);
            }
        }
        return CommandExecutionRequestApprovalParams.builder(
                        context.threadId(), context.turnId(), item.id(), item.startedAtMs())
                .environmentId("local")
                .reason(ask.reason())
                .command(item.commandLine())
                .cwd(item.cwd().toString())
                .commandActions(item.actions())
                .proposedExecpolicyAmendment(amendment)
                .availableDecisions(offers)
                .build();
    }
}
