package dev.codex4j.harness.internal.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.internal.approval.CommandRequest.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Policy by sandbox by kind of command. Commands are written as scripts: {@code ;} separates segments, {@code ^} asks to
 * leave the sandbox, {@code +} asks for additional permissions, and a script with {@code >} is opaque.
 */
@DisplayName("A command under a policy and a sandbox")
class CommandDecisionMatrixTest {
    private static final String WHY = "please";
    private static final ExecPolicy RULES = rules("""
            prefix_rule(pattern=["git", "status"])
            prefix_rule(pattern=["ask"], decision="prompt", justification="because")
            prefix_rule(pattern=["ask", "plain"], decision="prompt")
            prefix_rule(pattern=["no"], decision="forbidden", justification="never")
            prefix_rule(pattern=["no", "plain"], decision="forbidden")
            prefix_rule(pattern=["rm", "-f", "known"])
            """);

    @ParameterizedTest(name = "{0}, {1}: {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # Plain commands run in the sandbox, except where everything asks.
            on-request | enforced | ls | sandboxed
            on-request | off      | ls | sandboxed
            never      | enforced | ls | sandboxed
            never      | off      | ls | sandboxed
            granular   | enforced | ls | sandboxed, denied: ask command failed; retry without sandbox?, rule ls, outside
            granular   | off      | ls | sandboxed
            no-escape  | enforced | ls | sandboxed
            untrusted  | enforced | ls | ask, rule ls, may leave
            untrusted  | off      | ls | ask, rule ls
            untrusted  | enforced | ls -a; cat | ask, rule ls -a, may leave
            untrusted  | enforced | ls > x | ask, rule bash -lc ls > x, may leave

            # What the sandbox keeps from its work may run again outside of it, where somebody says so.
            granular   | enforced | ls -a; cat b | sandboxed, denied: ask command failed; retry without sandbox?, rule ls -a, outside
            granular   | enforced | ls > x | sandboxed, denied: ask command failed; retry without sandbox?, rule bash -lc ls > x, outside
            granular   | enforced | git status; ls | sandboxed, denied: ask command failed; retry without sandbox?, outside

            # A rule that allows every segment takes the command out of the sandbox.
            on-request | enforced | git status | unsandboxed
            never      | enforced | git status | unsandboxed
            untrusted  | enforced | git status; git status -s | unsandboxed
            on-request | enforced | ^git status | unsandboxed
            on-request | enforced | git status; ls | sandboxed
            never      | enforced | git status; ls | sandboxed
            untrusted  | enforced | git status; ls | ask, rule ls, may leave
            on-request | enforced | git status > x | sandboxed
            untrusted  | enforced | git status > x | ask, rule bash -lc git status > x, may leave

            # A rule that asks.
            on-request | enforced | ask | ask `ask` requires approval: because
            on-request | off      | ask | ask `ask` requires approval: because
            untrusted  | enforced | ask | ask `ask` requires approval: because, may leave
            granular   | enforced | ask | ask `ask` requires approval: because, may leave
            no-escape  | enforced | ask | ask `ask` requires approval: because
            on-request | enforced | ask plain | ask `ask plain` requires approval by policy
            on-request | enforced | ls; ask plain | ask `ls; ask plain` requires approval by policy
            on-request | enforced | ^ask | ask `ask` requires approval: because, outside
            on-request | enforced | rm -f x; ask | ask `rm -f x; ask` requires approval: because
            never      | enforced | ask | reject approval required by policy, but AskForApproval is set to Never
            no-rules   | enforced | ask | reject approval required by policy rule, but AskForApproval::Granular.rules is false
            no-rules   | enforced | ^ask | reject approval required by policy rule, but AskForApproval::Granular.rules is false

            # A rule that forbids, in any segment.
            on-request | enforced | no | reject `no` rejected: never
            on-request | off      | no plain | reject `no plain` rejected: policy forbids commands starting with `no plain`
            on-request | enforced | ls; no plain | reject `ls; no plain` rejected: policy forbids commands starting with `no plain`
            untrusted  | enforced | ask; no | reject `ask; no` rejected: never
            never      | off      | git status; no | reject `git status; no` rejected: never
            on-request | enforced | ^no | reject `no` rejected: never
            on-request | enforced | no > x | sandboxed

            # Dangerous commands ask, even where nothing is confined.
            on-request | enforced | rm -f x | ask, rule rm -f x
            on-request | off      | rm -f x | ask, rule rm -f x
            on-request | enforced | ls; rm -f x | ask, rule rm -f x
            on-request | enforced | rm -rf x > y | ask, rule bash -lc rm -rf x > y
            untrusted  | enforced | rm -f x | ask, rule rm -f x, may leave
            granular   | enforced | rm -f x | ask, rule rm -f x, may leave
            no-rules   | enforced | rm -f x | ask, rule rm -f x, may leave
            no-escape  | enforced | rm -f x | ask
            no-escape  | off      | rm -f x | ask
            never      | enforced | rm -f x | reject `rm -f x` rejected: rm -f style commands are not permitted. Use a safer approach
            never      | off      | rm -f x; ask | reject `rm -f x; ask` rejected: rm -f style commands are not permitted. Use a safer approach
            never      | enforced | rm -f known | unsandboxed
            on-request | enforced | rm -f known | unsandboxed
            on-request | enforced | rm -f known; rm -f x | ask, rule rm -f x
            on-request | enforced | ^rm -f x | ask please, rule rm -f x, outside

            # Asking to leave the sandbox.
            on-request | enforced | ^ls -l | ask please, rule ls -l, outside
            on-request | enforced | ^ls -l; cat a | ask please, rule ls -l, outside
            on-request | enforced | ^git status; ls -l | ask please, rule ls -l, outside
            on-request | enforced | ^ls > x | ask please, rule bash -lc ls > x, outside
            on-request | off      | ^ls | sandboxed
            untrusted  | enforced | ^ls | ask please, rule ls, outside
            untrusted  | off      | ^ls | ask please, rule ls, outside
            granular   | enforced | ^ls | ask please, rule ls, outside
            never      | enforced | ^ls | refuse Never
            never      | off      | ^ls | refuse Never
            never      | enforced | ^git status | refuse Never
            never      | enforced | ^no | refuse Never
            no-escape  | enforced | ^ls | refuse Granular(GranularApprovalConfig { sandbox_approval: false, rules: true, skill_approval: true, request_permissions: true, mcp_elicitations: true })
            no-escape  | off      | ^git status | refuse Granular(GranularApprovalConfig { sandbox_approval: false, rules: true, skill_approval: true, request_permissions: true, mcp_elicitations: true })

            # Additional permissions widen the sandbox; they do not open it.
            on-request | enforced | +ls | ask please
            on-request | off      | +ls | sandboxed
            never      | enforced | +ls | refuse Never

            # Without a sandbox nothing runs unasked but what a rule allows.
            on-request | unavailable | ls | ask, rule ls, outside
            granular   | unavailable | ls | ask, rule ls, outside
            untrusted  | unavailable | ls | ask, rule ls, outside
            on-request | unavailable | ^ls | ask please, rule ls, outside
            on-request | unavailable | git status | unsandboxed
            on-request | unavailable | git status; ls | ask, rule ls, outside
            never      | unavailable | git status | unsandboxed
            never      | unavailable | ls | reject `ls` rejected: no sandbox can be used on this machine, and nobody may be asked
            no-escape  | unavailable | ls | reject `ls` rejected: no sandbox can be used on this machine, and nobody may be asked
            never      | unavailable | rm -f x | reject `rm -f x` rejected: rm -f style commands are not permitted. Use a safer approach
            """)
    void isDecided(String policy, String sandbox, String script, String expected) {
        CommandDecision decision = CommandDecisions.decide(
                request(script), policy(policy), SandboxState.valueOf(sandbox.toUpperCase(Locale.ROOT)), RULES);
        assertEquals(expected, shown(decision));
    }

    static ExecPolicy rules(String text) {
        try {
            return RuleParser.parse(text);
        } catch (RuleSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static CommandRequest request(String script, String... prefixRule) {
        SandboxPermissions permissions =
                switch (script.charAt(0)) {
                    case '^' -> SandboxPermissions.REQUIRE_ESCALATED;
                    case '+' -> SandboxPermissions.WITH_ADDITIONAL_PERMISSIONS;
                    default -> SandboxPermissions.USE_DEFAULT;
                };
        boolean asks = permissions != SandboxPermissions.USE_DEFAULT;
        String shown = asks ? script.substring(1) : script;
        List<Segment> segments = new ArrayList<>();
        if (shown.contains(">")) {
            segments.add(new Segment(List.of("bash", "-lc", shown), shown.contains("rm -")));
        } else {
            for (String part : shown.split("; ")) {
                segments.add(new Segment(List.of(part.split(" ")), part.startsWith("rm -f")));
            }
        }
        return new CommandRequest(shown, segments, permissions, asks ? WHY : null, List.of(prefixRule));
    }

    static ApprovalPolicy policy(String name) {
        return switch (name) {
            case "on-request" -> ApprovalPolicy.Simple.ON_REQUEST;
            case "never" -> ApprovalPolicy.Simple.NEVER;
            case "untrusted" -> ApprovalPolicy.Simple.UNTRUSTED;
            case "granular" -> new ApprovalPolicy.Granular(true, true, true, true, true);
            case "no-rules" -> new ApprovalPolicy.Granular(true, false, true, true, true);
            case "no-escape" -> new ApprovalPolicy.Granular(false, true, true, true, true);
            default -> throw new AssertionError(name);
        };
    }

    private static String shown(CommandDecision decision) {
        if (decision instanceof CommandDecision.RunSandboxed sandboxed) {
            CommandDecision.Ask onDenial = sandboxed.onDenial();
            return "sandboxed" + (onDenial == null ? "" : ", denied: " + shown(onDenial));
        }
        if (decision instanceof CommandDecision.RunUnsandboxed) {
            return "unsandboxed";
        }
        if (decision instanceof CommandDecision.Reject reject) {
            String refusal = "reject command — you cannot ask for escalated permissions if the approval policy is ";
            return reject.beforeStart()
                    ? "refuse " + reject.reason().substring(reject.reason().indexOf(refusal) + refusal.length())
                    : "reject " + reject.reason();
        }
        CommandDecision.Ask ask = (CommandDecision.Ask) decision;
        List<String> amendment = ask.amendment();
        return "ask" + (ask.reason() == null ? "" : " " + ask.reason())
                + (amendment == null ? "" : ", rule " + String.join(" ", amendment))
                + (ask.unsandboxed() ? ", outside" : "")
                + (ask.mayLeaveSandbox() ? ", may leave" : "");
    }
}
