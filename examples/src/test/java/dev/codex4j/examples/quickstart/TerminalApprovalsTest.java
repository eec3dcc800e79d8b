package dev.codex4j.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.codex4j.client.ApprovalHandler;
import dev.codex4j.protocol.approval.CommandExecutionApprovalDecision;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.approval.FileChangeApprovalDecision;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalParams;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalApprovalsTest {
    private static final CommandExecutionRequestApprovalParams COMMAND = CommandExecutionRequestApprovalParams.builder(
                    "thread", "turn", "item", 0)
            .command("rm -r build")
            .reason("a clean build")
            .build();

    private static final FileChangeRequestApprovalParams CHANGE =
            FileChangeRequestApprovalParams.builder("thread", "turn", "item", 0).build();

    private final List<String> questions = new ArrayList<>();

    @Test
    void onlyYesIsAYes() {
        for (String yes : List.of("y", " Yes ", "YES")) {
            assertEquals(CommandExecutionApprovalDecision.ACCEPT, command(yes));
            assertEquals(FileChangeApprovalDecision.ACCEPT, change(yes));
        }
        for (String no : List.of("", "n", "no", "yep", "why?")) {
            assertEquals(CommandExecutionApprovalDecision.DECLINE, command(no));
            assertEquals(FileChangeApprovalDecision.DECLINE, change(no));
        }
    }

    @Test
    void theQuestionSaysWhatIsWantedAndWhy() {
        command("no");
        assertEquals(
                List.of("\nThe agent wants to run: rm -r build\nIts reason: a clean build\nAllow it? [y/N] "),
                questions);
    }

    @Test
    void withoutATerminalEverythingIsRefused() {
        assertSame(ApprovalHandler.REFUSE_ALL, TerminalApprovals.on(null));
    }

    private CommandExecutionApprovalDecision command(String answer) {
        return answering(answer).commandExecution(COMMAND).decision();
    }

    private FileChangeApprovalDecision change(String answer) {
        return answering(answer).fileChange(CHANGE).decision();
    }

    private ApprovalHandler answering(String answer) {
        return TerminalApprovals.asking(question -> {
            questions.add(question);
            return answer;
        });
    }
}
