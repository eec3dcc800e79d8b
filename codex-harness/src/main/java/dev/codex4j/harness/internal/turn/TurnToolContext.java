package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A turn as its tools see it. */
record TurnToolContext(
        TurnEvents events,
        TurnControl control,
        InputItems items,
        String rootTurnId,
        Path cwd,
        TurnAssignment.Asker asker)
        implements ToolContext {
    @Override
    public String threadId() {
        return events.threadId();
    }

    @Override
    public String turnId() {
        return events.turnId();
    }

    @Override
    public Cancellation cancellation() {
        return control.interruption();
    }

    @Override
    public void interruptTurn() {
        control.interrupt();
    }

    @Override
    public long now() {
        return events.now();
    }

    @Override
    public void started(ThreadItem item) {
        events.started(item);
    }

    @Override
    public void completed(ThreadItem item) {
        events.completed(item);
    }

    @Override
    public void emit(ServerNotification notification) {
        events.emit(notification);
    }

    @Override
    public void tellModel(String text) {
        control.add(List.of(items.developerMessage(List.of(text))));
    }

    @Override
    public <R> CompletableFuture<R> ask(ServerRequest<R> request, @Nullable ThreadActiveFlag flag) {
        return asker.ask(request, flag);
    }
}
