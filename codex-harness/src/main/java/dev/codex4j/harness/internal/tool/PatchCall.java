package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.harness.internal.patch.PatchApplication;
import dev.codex4j.harness.internal.patch.PatchParser;
import dev.codex4j.harness.internal.patch.PatchRejectedException;
import dev.codex4j.harness.internal.patch.PatchResult;
import dev.codex4j.harness.internal.patch.PatchVerifier;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.turn.TurnDiffUpdatedNotification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** Applies the patches of one turn, whichever way the model hands them in, and shows clients what changes. */
final class PatchCall {
    /** How a patch was handed in, which decides how the answer looks. */
    enum Form {
        TOOL,
        COMMAND
    }

    private final PatchGate gate;
    private final TurnDiff diff;

    PatchCall(PatchGate gate, TurnDiff diff) {
        this.gate = gate;
        this.diff = diff;
    }

    ToolOutput apply(String callId, String text, Path directory, Form form, ToolContext context)
            throws InterruptedException {
        long started = System.nanoTime();
        PatchApplication patch;
        try {
            patch = PatchVerifier.verify(PatchParser.parse(text), directory);
        } catch (PatchRejectedException e) {
            return ToolOutput.text(Objects.requireNonNull(e.getMessage()));
        }
        PatchItem item = PatchItem.of(callId, patch, context);
        PatchGate.Verdict verdict = gate.check(item, patch, context);
        if (verdict instanceof PatchGate.Verdict.Refused refused) {
            return ToolOutput.text(refused.text());
        }
        PatchGate.Verdict.Allowed allowed = (PatchGate.Verdict.Allowed) verdict;
        if (!allowed.announced()) {
            context.started(item.running());
        }
        PatchResult result = patch.apply(allowed.bounds());
        context.completed(item.ended(result.succeeded(), context.now()));
        if (result.succeeded()) {
            diff.record(result.edits());
            context.emit(new TurnDiffUpdatedNotification(context.threadId(), context.turnId(), diff.text()));
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        return ToolOutput.text(form == Form.TOOL ? result.toolOutput(elapsed) : result.commandOutput(elapsed));
    }
}
