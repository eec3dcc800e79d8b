package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The tool calls of one response. A call starts as soon as it is known: beside others when its tool allows that,
 * otherwise after those before it and before those after it. The turn's thread starts and collects; executor threads
 * run.
 */
final class ToolCalls {
    private static final Logger LOG = System.getLogger(ToolCalls.class.getName());

    private static final Set<String> COMMANDS = Set.of("exec_command", "write_stdin");

    private final ToolBox tools;
    private final ToolContext context;
    private final Executor executor;
    private final InputItems items;
    private final List<Running> running = new ArrayList<>();
    private CompletableFuture<?> lastExclusive = CompletableFuture.completedFuture(null);
    private CompletableFuture<?> all = CompletableFuture.completedFuture(null);
    private boolean empty = true;

    private record Running(
            @Nullable Tool tool, ToolCall call, long startedNanos, CompletableFuture<ToolOutput> output) {}

    ToolCalls(ToolBox tools, ToolContext context, Executor executor, InputItems items) {
        this.tools = tools;
        this.context = context;
        this.executor = executor;
        this.items = items;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Starts a call; false, and nothing runs, if its tool cannot read what was written for one of the other kind. */
    boolean start(ToolCall call) {
        empty = false;
        Tool tool = tools.find(call);
        if (tool != null && isCustom(tool) != (call.kind() == ToolCall.Kind.CUSTOM)) {
            return false;
        }
        boolean parallel = tool != null && tool.runsInParallel();
        long startedNanos = System.nanoTime();
        CompletableFuture<ToolOutput> output = (parallel ? lastExclusive : all)
                .thenApplyAsync(ready -> run(tool, call, startedNanos), executor)
                .exceptionally(e -> broken(call, e));
        running.add(new Running(tool, call, startedNanos, output));
        all = CompletableFuture.allOf(all, output);
        if (!parallel) {
            lastExclusive = output;
        }
        return true;
    }

    /** The outputs in the order of the calls, when all are there or the turn is interrupted. */
    List<RawJson> outputs() {
        CompletableFuture<Void> interrupted = new CompletableFuture<>();
        try (Cancellation.Registration registration =
                context.cancellation().onCancel(() -> interrupted.complete(null))) {
            CompletableFuture.anyOf(all, interrupted).join();
        }
        if (context.cancellation().isCancelled()) {
            awaitThoseThatEnd();
        }
        return running.stream()
                .map(each -> items.output(each.call(), each.output().getNow(aborted(each.call(), each.startedNanos()))))
                .toList();
    }

    /** Some calls have an end to announce before the turn's. */
    private void awaitThoseThatEnd() {
        CompletableFuture.allOf(running.stream()
                        .filter(each -> each.tool() instanceof EndingTool)
                        .map(Running::output)
                        .toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, EndingTool.MOST_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private ToolOutput run(@Nullable Tool tool, ToolCall call, long startedNanos) {
        if (context.cancellation().isCancelled()) {
            return aborted(call, startedNanos);
        }
        if (tool == null) {
            String kind = call.kind() == ToolCall.Kind.CUSTOM ? "custom tool call" : "call";
            return ToolOutput.text(
                    "unsupported " + kind + ": " + Objects.requireNonNullElse(call.namespace(), "") + call.name());
        }
        try (InterruptibleWork work = new InterruptibleWork();
                Cancellation.Registration stopped = context.cancellation().onCancel(work::interrupt)) {
            return tool.call(call, context);
        } catch (InterruptedException e) {
            return aborted(call, startedNanos);
        } catch (Exception e) {
            return broken(call, e);
        }
    }

    private static boolean isCustom(Tool tool) {
        return tool.declaration().path("type").asString("").equals("custom");
    }

    private static ToolOutput broken(ToolCall call, Throwable e) {
        LOG.log(Level.WARNING, "Tool " + call.name() + " failed.", e);
        return ToolOutput.text(call.name() + " failed: " + e.getMessage());
    }

    /** Commands tell their time as they do in their other outputs. */
    private static ToolOutput aborted(ToolCall call, long startedNanos) {
        double seconds = (System.nanoTime() - startedNanos) / 1e9;
        String text = COMMANDS.contains(call.name())
                ? "Wall time: %.1f seconds\naborted by user"
                : "aborted by user after %.1fs";
        return ToolOutput.text(String.format(Locale.ROOT, text, seconds));
    }
}
