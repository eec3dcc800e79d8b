package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ExecCommandArguments;
import dev.codex4j.harness.sandbox.Sandbox;
import dev.codex4j.harness.tool.ToolContext;
import org.jspecify.annotations.Nullable;

/** Decides, with the user if need be, whether a command runs and how it is confined. */
interface CommandGate {
    /** What was decided. */
    sealed interface Verdict {
        /**
         * It runs.
         *
         * @param command what to start, confined as it must be
         * @param announced whether clients were shown the item already, because somebody was asked
         * @param rerun how it may run again should the sandbox keep it from its work; null when it may not
         */
        record Allowed(
                Sandbox.Ready command,
                boolean announced,
                @Nullable Rerun rerun) implements Verdict {}

        /** It does not run; the model is told {@code text}. */
        record Refused(String text) implements Verdict {}
    }

    /** The decision about a second run of a command, outside the sandbox. */
    interface Rerun {
        /** May wait for the user's answer. */
        Verdict check(ToolContext context) throws InterruptedException;
    }

    /** May wait for the user's answer. */
    Verdict check(CommandItem item, Sandbox.Command command, ExecCommandArguments arguments, ToolContext context)
            throws InterruptedException;
}
