package dev.codex4j.harness.internal.approval;

import dev.codex4j.harness.internal.approval.CommandDecision.Ask;
import dev.codex4j.harness.internal.approval.CommandDecision.Reject;
import dev.codex4j.harness.internal.approval.CommandRequest.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides about commands. In this order: asking to leave the sandbox where nobody may ask; rules; dangerous commands;
 * asking to leave the sandbox; policies that ask for everything; and then the sandbox.
 */
public final class CommandDecisions {
    private static final String DANGEROUS = "rm -f style commands are not permitted. Use a safer approach";
    private static final String RERUN = "command failed; retry without sandbox?";
    private static final String NO_SANDBOX = "no sandbox can be used on this machine, and nobody may be asked";

    private final ApprovalPolicy policy;
    private final SandboxState sandbox;
    private final ExecPolicy rules;

    private CommandDecisions(ApprovalPolicy policy, SandboxState sandbox, ExecPolicy rules) {
        this.policy = policy;
        this.sandbox = sandbox;
        this.rules = rules;
    }

    /** Decides about one command. A pure function: the same arguments always give the same answer. */
    public static CommandDecision decide(
            CommandRequest request, ApprovalPolicy policy, SandboxState sandbox, ExecPolicy rules) {
        return new CommandDecisions(policy, sandbox, rules).decide(request);
    }

    /**
     * What is said about one segment.
     *
     * @param rule the rule that says it, or null
     */
    private record Verdict(
            Segment segment,
            RuleDecision decision,
            ExecPolicy.@Nullable Match rule,
            @Nullable String why) {
        boolean byRule(RuleDecision expected) {
            return rule != null && decision == expected;
        }
    }

    private CommandDecision decide(CommandRequest request) {
        if (request.asksForMore() && !policy.allowsEscalation()) {
            String shown = policy.shown();
            return new Reject(
                    "approval policy is " + shown + "; reject command — you cannot ask for escalated permissions if the"
                            + " approval policy is " + shown,
                    true);
        }
        List<Verdict> verdicts = verdicts(request, rules);
        RuleDecision strictest = strictest(verdicts);
        return switch (strictest) {
            case FORBIDDEN -> forbid(request, verdicts);
            case PROMPT -> ask(request, verdicts);
            case ALLOW ->
                verdicts.stream().allMatch(verdict -> verdict.byRule(RuleDecision.ALLOW))
                        ? new CommandDecision.RunUnsandboxed()
                        : new CommandDecision.RunSandboxed(rerun(request, verdicts));
        };
    }

    private List<Verdict> verdicts(CommandRequest request, ExecPolicy applied) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Segment segment : request.segments()) {
            Optional<ExecPolicy.Match> match = applied.strictest(segment.words());
            verdicts.add(
                    match.isPresent()
                            ? new Verdict(segment, match.get().rule().decision(), match.get(), null)
                            : withoutRule(segment, request));
        }
        return verdicts;
    }

    private Verdict withoutRule(Segment segment, CommandRequest request) {
        boolean nobodyToAsk = policy == ApprovalPolicy.Simple.NEVER;
        if (segment.dangerous()) {
            return verdict(segment, nobodyToAsk ? RuleDecision.FORBIDDEN : RuleDecision.PROMPT, DANGEROUS);
        }
        if (policy == ApprovalPolicy.Simple.UNTRUSTED) {
            return verdict(segment, RuleDecision.PROMPT, null);
        }
        if (sandbox == SandboxState.UNAVAILABLE) {
            boolean mayAsk = policy.allowsEscalation();
            return verdict(segment, mayAsk ? RuleDecision.PROMPT : RuleDecision.FORBIDDEN, NO_SANDBOX);
        }
        boolean asks = sandbox == SandboxState.ENFORCED && request.asksForMore();
        return verdict(segment, asks ? RuleDecision.PROMPT : RuleDecision.ALLOW, null);
    }

    private static Verdict verdict(Segment segment, RuleDecision decision, @Nullable String why) {
        return new Verdict(segment, decision, null, why);
    }

    private static RuleDecision strictest(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(Verdict::decision)
                .max(Comparator.naturalOrder())
                .orElse(RuleDecision.PROMPT);
    }

    private static Reject forbid(CommandRequest request, List<Verdict> verdicts) {
        String why = strongest(verdicts, RuleDecision.FORBIDDEN)
                .map(match -> match.rule().justification() != null
                        ? match.rule().justification()
                        : "policy forbids commands starting with `" + String.join(" ", match.prefix()) + "`")
                .orElseGet(() -> verdicts.stream()
                        .filter(verdict -> verdict.decision() == RuleDecision.FORBIDDEN)
                        .map(Verdict::why)
                        .findFirst()
                        .orElse(DANGEROUS));
        return new Reject("`" + request.shown() + "` rejected: " + why, false);
    }

    private CommandDecision ask(CommandRequest request, List<Verdict> verdicts) {
        Optional<ExecPolicy.Match> rule = strongest(verdicts, RuleDecision.PROMPT);
        if (policy == ApprovalPolicy.Simple.NEVER) {
            return new Reject("approval required by policy, but AskForApproval is set to Never", false);
        }
        if (rule.isPresent() && policy instanceof ApprovalPolicy.Granular granular && !granular.rules()) {
            return new Reject("approval required by policy rule, but AskForApproval::Granular.rules is false", false);
        }
        String reason =
                rule.map(match -> reason(request, match.rule().justification())).orElse(request.justification());
        boolean outside =
                request.permissions() == SandboxPermissions.REQUIRE_ESCALATED || sandbox == SandboxState.UNAVAILABLE;
        return new Ask(reason, rule.isPresent() ? null : amendment(request, verdicts), outside, !outside && mayRerun());
    }

    private boolean mayRerun() {
        return sandbox == SandboxState.ENFORCED && policy.allowsRerun();
    }

    private @Nullable Ask rerun(CommandRequest request, List<Verdict> verdicts) {
        if (!mayRerun()) {
            return null;
        }
        boolean ruled = verdicts.stream().anyMatch(verdict -> verdict.rule() != null);
        List<String> amendment = ruled || request.asksForMore()
                ? null
                : verdicts.get(0).segment().words();
        return new Ask(RERUN, amendment, true, false);
    }

    private static String reason(CommandRequest request, @Nullable String justification) {
        String command = "`" + request.shown() + "` requires approval";
        return justification == null ? command + " by policy" : command + ": " + justification;
    }

    private @Nullable List<String> amendment(CommandRequest request, List<Verdict> verdicts) {
        if (!policy.allowsEscalation() || request.permissions() == SandboxPermissions.WITH_ADDITIONAL_PERMISSIONS) {
            return null;
        }
        List<String> proposed = request.prefixRule();
        boolean ruled = verdicts.stream().anyMatch(verdict -> verdict.rule() != null);
        if (!proposed.isEmpty() && !ruled && !TooBroadPrefixes.contains(proposed)) {
            ExecPolicy amended = rules.with(PrefixRule.allowing(proposed));
            if (strictest(verdicts(request, amended)) == RuleDecision.ALLOW) {
                return proposed;
            }
        }
        return verdicts.stream()
                .filter(verdict -> verdict.decision() == RuleDecision.PROMPT)
                .map(verdict -> verdict.segment().words())
                .findFirst()
                .orElse(null);
    }

    private static Optional<ExecPolicy.Match> strongest(List<Verdict> verdicts, RuleDecision decision) {
        ExecPolicy.Match best = null;
        for (Verdict verdict : verdicts) {
            ExecPolicy.Match match = verdict.rule();
            boolean longer = match != null
                    && (best == null || match.prefix().size() > best.prefix().size());
            if (longer && verdict.byRule(decision)) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }
}
