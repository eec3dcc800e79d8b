package dev.codex4j.harness.internal.approval;

import static dev.codex4j.harness.internal.approval.CommandDecisionMatrixTest.policy;
import static dev.codex4j.harness.internal.approval.CommandDecisionMatrixTest.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.approval.CommandDecision.Ask;
import dev.codex4j.harness.internal.approval.CommandDecision.Offer;
import dev.codex4j.harness.internal.approval.CommandDecision.Reject;
import dev.codex4j.harness.internal.approval.SessionApprovals.CommandKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandDecisionTest {
    private static Ask ask(CommandRequest request, ExecPolicy rules) {
        return assertInstanceOf(
                Ask.class, CommandDecisions.decide(request, policy("on-request"), SandboxState.ENFORCED, rules));
    }

    @Test
    void theModelsOwnPrefixIsProposedWhenItCoversEverySegment() {
        assertEquals(
                List.of("ls"),
                ask(request("^ls -l; ls a", "ls"), ExecPolicy.EMPTY).amendment());
        assertEquals(
                List.of("ls", "-l"),
                ask(request("^ls -l; cat a", "ls"), ExecPolicy.EMPTY).amendment());
        assertEquals(
                List.of("ls", "-l"),
                ask(request("^ls -l", "cat"), ExecPolicy.EMPTY).amendment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"python3", "git", "bash", "env", "sudo", "rm"})
    void aPrefixThatWouldAllowNearlyAnythingIsNotProposed(String program) {
        assertEquals(
                List.of(program, "x"),
                ask(request("^" + program + " x", program), ExecPolicy.EMPTY).amendment());
    }

    @Test
    void aNarrowPrefixOfTheSameProgramIs() {
        assertEquals(
                List.of("git", "log"),
                ask(request("^git log -p", "git", "log"), ExecPolicy.EMPTY).amendment());
    }

    @Test
    void aQuestionWithoutAmendmentDoesNotOfferOne() {
        ExecPolicy rules = CommandDecisionMatrixTest.rules("prefix_rule([\"ls\"], \"prompt\")");
        assertEquals(
                List.of(Offer.ACCEPT, Offer.CANCEL), ask(request("ls"), rules).offers());
        assertEquals(
                List.of(Offer.ACCEPT, Offer.ACCEPT_WITH_AMENDMENT, Offer.CANCEL),
                ask(request("^ls"), ExecPolicy.EMPTY).offers());
    }

    @Test
    void anAcceptedAmendmentIsInForceAtOnce() {
        ExecPolicy amended = ExecPolicy.EMPTY.with(PrefixRule.allowing(List.of("touch", "x")));
        assertInstanceOf(
                CommandDecision.RunUnsandboxed.class,
                CommandDecisions.decide(request("touch x y"), policy("untrusted"), SandboxState.ENFORCED, amended));
    }

    @Test
    void rejectionsAreWordedTheWayModelsKnowThem() {
        Reject forbidden = new Reject("`/bin/bash -lc 'echo \"a\"'` rejected: no", false);
        assertEquals(
                "exec_command failed: CreateProcess { message: \"Rejected(\\\"`/bin/bash -lc 'echo \\\\\\\"a\\\\\\\"'`"
                        + " rejected: no\\\")\" }",
                forbidden.output());
        Reject early = assertInstanceOf(
                Reject.class,
                CommandDecisions.decide(request("^ls"), policy("never"), SandboxState.ENFORCED, ExecPolicy.EMPTY));
        assertEquals(
                "approval policy is Never; reject command — you cannot ask for escalated permissions if the approval"
                        + " policy is Never",
                early.output());
    }

    @Test
    void aProgramElsewhereIsNotAllowedByARuleForItsName() {
        ExecPolicy rules = CommandDecisionMatrixTest.rules("""
                prefix_rule(["git"])
                prefix_rule(["no"], "forbidden")
                prefix_rule(["tool"])
                host_executable(name="tool", paths=["/opt/tool/tool"])
                """);
        assertTrue(rules.strictest(List.of("/usr/bin/git", "log")).isPresent());
        assertTrue(rules.strictest(List.of("/tmp/git", "log")).isEmpty());
        assertTrue(rules.strictest(List.of("./git", "log")).isEmpty());
        assertTrue(rules.strictest(List.of("./no")).isPresent());
        assertTrue(rules.strictest(List.of("/opt/tool/tool")).isPresent());
        assertTrue(rules.strictest(List.of("/usr/bin/tool")).isEmpty());
    }

    @Test
    void acceptedForTheSessionMeansTheSameCommandAtTheSamePlaceInTheSameWay() {
        SessionApprovals approvals = new SessionApprovals();
        Path here = Path.of("/work");
        approvals.accept(CommandKey.of(request("^touch a"), here, false));
        assertTrue(approvals.accepted(CommandKey.of(request("^touch a"), here, false)));
        assertFalse(approvals.accepted(CommandKey.of(request("touch a"), here, false)));
        assertFalse(approvals.accepted(CommandKey.of(request("^touch b"), here, false)));
        assertFalse(approvals.accepted(CommandKey.of(request("^touch a"), Path.of("/tmp"), false)));
        assertFalse(approvals.accepted(CommandKey.of(request("^touch a"), here, true)));
    }

    @Test
    void filesAreAcceptedOneByOne() {
        SessionApprovals approvals = new SessionApprovals();
        approvals.accept(List.of(Path.of("/work/a"), Path.of("/work/b")));
        assertTrue(approvals.accepted(List.of(Path.of("/work/x/../b"))));
        assertFalse(approvals.accepted(List.of(Path.of("/work/a"), Path.of("/work/c"))));
    }
}
