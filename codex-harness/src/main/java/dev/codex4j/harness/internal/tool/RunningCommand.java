package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ExecExit;
import dev.codex4j.harness.internal.exec.ExecListener;
import dev.codex4j.harness.internal.exec.ExecSession;
import dev.codex4j.harness.internal.exec.ExecYield;
import dev.codex4j.harness.internal.sandbox.SandboxDenial;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.CommandExecutionOutputDeltaNotification;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Shows clients a command while it runs. A command is announced when it has ended or has run for a moment, so that short
 * ones come and go in one piece and never between each other. One that the sandbox stops within that moment is not shown
 * at all.
 */
final class RunningCommand implements ExecListener {
    private final CommandItem item;
    private final int session;
    private final CommandGate.Verdict.Allowed allowed;
    private final Duration moment;
    private final ToolContext context;
    private final AtomicBoolean announced;
    private final AtomicBoolean settled = new AtomicBoolean();
    private final CompletableFuture<Void> shown = new CompletableFuture<>();
    private volatile @Nullable ExecExit denied;

    /** @param moment how long a command may run before clients hear of it */
    RunningCommand(
            CommandItem item, int session, CommandGate.Verdict.Allowed allowed, Duration moment, ToolContext context) {
        this.item = item;
        this.session = session;
        this.allowed = allowed;
        this.moment = moment;
        this.announced = new AtomicBoolean(allowed.announced());
        this.context = context;
        if (allowed.announced()) {
            shown.complete(null);
        }
    }

    @Override
    public void outputDelta(String text) {
        announce();
        context.emit(
                new CommandExecutionOutputDeltaNotification(context.threadId(), context.turnId(), item.id(), text));
    }

    @Override
    public void exited(ExecExit exit) {
        allowed.command().close();
        if (allowed.command().confined()
                && SandboxDenial.likely(exit.code(), exit.output().text())
                && settled.compareAndSet(false, true)) {
            denied = exit;
        } else {
            show(exit);
        }
    }

    private void show(ExecExit exit) {
        announce();
        context.completed(item.exited(session, exit, context.now()));
    }

    /** Whether the sandbox stopped the command, so that it is for the caller to say how it goes on. */
    boolean denied() {
        return denied != null;
    }

    /** The command could not be started. */
    void notStarted(String why) {
        allowed.command().close();
        if (announced.compareAndSet(false, true)) {
            context.started(item.starting());
        }
        context.completed(item.notStarted(why, context.now()));
    }

    /** Waits for the command's end, up to {@code limit}. */
    ExecYield await(ExecSession command, Duration limit) throws InterruptedException {
        long from = System.nanoTime();
        try {
            command.exit().get(moment.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException stillRunning) {
            announce();
        } catch (InterruptedException nobodyWaits) {
            settled.set(true);
            ExecExit end = denied;
            if (end != null) {
                show(end);
            }
            throw nobodyWaits;
        } catch (ExecutionException e) {
            throw new AssertionError("an exit never fails", e);
        }
        Duration spent = Duration.ofNanos(System.nanoTime() - from);
        Duration left = limit.minus(spent);
        ExecYield yield = command.await(left.isNegative() ? Duration.ZERO : left);
        return new ExecYield(yield.session(), yield.waited().plus(spent), yield.exitCode(), yield.output());
    }

    /** Whoever comes second waits, so that nothing overtakes the announcement. */
    private void announce() {
        settled.set(true);
        if (announced.compareAndSet(false, true)) {
            try {
                context.started(item.running(session));
            } finally {
                shown.complete(null);
            }
        } else {
            shown.join();
        }
    }
}
