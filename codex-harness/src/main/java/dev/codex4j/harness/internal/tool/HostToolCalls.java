package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ArgumentException;
import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.internal.turn.EndingTool;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.harness.tool.HostTool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolException;
import dev.codex4j.harness.tool.ToolInvocation;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.harness.tool.ToolResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Calls of a tool of the host: its function runs on a thread of its own, so that it can be left behind. */
final class HostToolCalls implements EndingTool {
    private static final Logger LOG = System.getLogger(HostToolCalls.class.getName());
    /** How long a call that nobody waits for any more has to end; less than the turn waits for this tool. */
    private static final long GRACE_MILLIS = 1_000;

    private final HostTool tool;
    private final JsonNode declaration;
    private final ModelOutput output;
    private final Executor executor;

    private record Invocation(String threadId, String turnId, String callId, Path cwd, Cancellation cancellation)
            implements ToolInvocation {}

    HostToolCalls(HostTool tool, ModelOutput output, Executor executor) {
        this.tool = tool;
        this.declaration = ClientTool.declaration(tool.name(), tool.description(), tool.schema());
        this.output = output;
        this.executor = executor;
    }

    @Override
    public String name() {
        return tool.name();
    }

    @Override
    public JsonNode declaration() {
        return declaration;
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) {
        JsonNode arguments;
        try {
            arguments = ToolArguments.anyJson(call.input());
        } catch (ArgumentException e) {
            return ToolOutput.text(Objects.requireNonNull(e.getMessage()));
        }
        DynamicCall started = DynamicCall.start(call, arguments, context);
        DynamicResult result = run(arguments, call, context);
        started.end(result, context);
        return output.of(result.told());
    }

    private DynamicResult run(JsonNode arguments, ToolCall call, ToolContext context) {
        Cancellation cancellation = new Cancellation();
        Invocation invocation =
                new Invocation(context.threadId(), context.turnId(), call.callId(), context.cwd(), cancellation);
        CountDownLatch ended = new CountDownLatch(1);
        FutureTask<ToolResult> task = new FutureTask<>(() -> {
            try {
                return tool.call(arguments, invocation);
            } finally {
                ended.countDown();
            }
        });
        try {
            executor.execute(task);
            ToolResult result = task.get();
            return DynamicResult.of(result.content(), result.success());
        } catch (ExecutionException e) {
            return failed(Objects.requireNonNull(e.getCause()));
        } catch (RejectedExecutionException e) {
            return failed(e);
        } catch (InterruptedException e) {
            task.cancel(true);
            cancellation.cancel();
            awaitEnd(ended);
            return DynamicResult.cancelled();
        }
    }

    private void awaitEnd(CountDownLatch ended) {
        try {
            if (!ended.await(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "Tool " + tool.name() + " still runs, though its turn was interrupted.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What an exception says may be secret: the model reads it if it was thrown for that, logs have it on demand. */
    private DynamicResult failed(Throwable thrown) {
        if (thrown instanceof ToolException told) {
            return DynamicResult.failure(Objects.requireNonNullElse(told.getMessage(), "the tool failed"));
        }
        String kind = thrown.getClass().getSimpleName();
        LOG.log(Level.WARNING, "Tool " + tool.name() + " failed with " + kind + ".");
        LOG.log(Level.DEBUG, "Tool " + tool.name() + " failed.", thrown);
        return DynamicResult.failure(tool.name() + " failed unexpectedly (" + kind + ")");
    }
}
