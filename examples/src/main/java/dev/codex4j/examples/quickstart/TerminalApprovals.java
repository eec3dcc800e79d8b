package dev.codex4j.examples.quickstart;

import dev.codex4j.client.ApprovalHandler;
import dev.codex4j.protocol.approval.CommandExecutionApprovalDecision;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalResponse;
import dev.codex4j.protocol.approval.FileChangeApprovalDecision;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalParams;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalResponse;
import java.io.Console;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal. What it does not know how to ask, {@link ApprovalHandler} refuses. */
final class TerminalApprovals implements ApprovalHandler {
    private final UnaryOperator<String> question;

    private TerminalApprovals(UnaryOperator<String> question) {
        this.question = question;
    }

    /** Asks with this function, which prints a question and returns the line that was typed. */
    static ApprovalHandler asking(UnaryOperator<String> question) {
        return new TerminalApprovals(question);
    }

    /** Asks on the console; refuses everything where there is none. */
    static ApprovalHandler on(@Nullable Console console) {
        return console == null
                ? ApprovalHandler.REFUSE_ALL
                : asking(text -> Objects.requireNonNullElse(console.readLine("%s", text), ""));
    }

    @Override
    public CommandExecutionRequestApprovalResponse commandExecution(CommandExecutionRequestApprovalParams request) {
        boolean yes = agreed("The agent wants to run: " + request.command() + because(request.reason()));
        return new CommandExecutionRequestApprovalResponse(
                yes ? CommandExecutionApprovalDecision.ACCEPT : CommandExecutionApprovalDecision.DECLINE);
    }

    @Override
    public FileChangeRequestApprovalResponse fileChange(FileChangeRequestApprovalParams request) {
        boolean yes = agreed("The agent wants to change files" + because(request.reason()));
        return new FileChangeRequestApprovalResponse(
                yes ? FileChangeApprovalDecision.ACCEPT : FileChangeApprovalDecision.DECLINE);
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : "\nIts reason: " + reason;
    }

    /** One question at a time; anything but yes is a no. */
    private synchronized boolean agreed(String text) {
        String answer =
                question.apply("\n" + text + "\nAllow it? [y/N] ").strip().toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }
}
