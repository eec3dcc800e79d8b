package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.approval.CommandExecutionApprovalDecision;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalResponse;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A turn that remembers what a tool shows and asks, and answers questions about commands as it was told to. */
final class ToolRecorder implements ToolContext {
    private final Path cwd;
    private final List<String> story = new ArrayList<>();
    private final List<CommandExecutionRequestApprovalParams> asked = new ArrayList<>();
    private final Queue<CommandExecutionApprovalDecision> answers = new ArrayDeque<>();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final Cancellation cancellation = new Cancellation();

    ToolRecorder(Path cwd, CommandExecutionApprovalDecision... answers) {
        this.cwd = cwd;
        this.answers.addAll(List.of(answers));
    }

    /** What clients saw of commands, in order: {@code started inProgress}, {@code ask REASON}, {@code completed failed}. */
    synchronized List<String> story() {
        return List.copyOf(story);
    }

    synchronized List<CommandExecutionRequestApprovalParams> asked() {
        return List.copyOf(asked);
    }

    boolean interrupted() {
        return interrupted.get();
    }

    @Override
    public void tellModel(String text) {
        note("told the model: " + text);
    }

    private synchronized void note(String event) {
        story.add(event);
    }

    @Override
    public String threadId() {
        return "thread-1";
    }

    @Override
    public String turnId() {
        return "turn-1";
    }

    @Override
    public Path cwd() {
        return cwd;
    }

    @Override
    public void interruptTurn() {
        interrupted.set(true);
    }

    @Override
    public Cancellation cancellation() {
        return cancellation;
    }

    @Override
    public long now() {
        return 1;
    }

    @Override
    public void started(ThreadItem item) {
        note("started " + ((ThreadItem.CommandExecution) item).status().value());
    }

    @Override
    public void completed(ThreadItem item) {
        note("completed " + ((ThreadItem.CommandExecution) item).status().value());
    }

    @Override
    public void emit(ServerNotification notification) {
        note(notification.method());
    }

    @Override
    public synchronized <R> CompletableFuture<R> ask(ServerRequest<R> request, ThreadActiveFlag flag) {
        CommandExecutionRequestApprovalParams question = (CommandExecutionRequestApprovalParams) request;
        asked.add(question);
        note("ask " + question.reason());
        CommandExecutionApprovalDecision answer = answers.remove();
        return CompletableFuture.completedFuture(
                request.resultType().cast(new CommandExecutionRequestApprovalResponse(answer)));
    }
}
