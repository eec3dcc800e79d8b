package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.patch.PatchApplication;
import dev.codex4j.harness.internal.patch.WriteBounds;
import dev.codex4j.harness.tool.ToolContext;

/** Decides, with the user if need be, whether a patch is applied, and where it may write. */
interface PatchGate {
    /** What was decided. */
    sealed interface Verdict {
        /**
         * It is applied.
         *
         * @param bounds where it may write
         * @param announced whether clients were shown the item already, because somebody was asked
         */
        record Allowed(WriteBounds bounds, boolean announced) implements Verdict {}

        /** It is not applied; the model is told {@code text}. */
        record Refused(String text) implements Verdict {}
    }

    /** May wait for the user's answer. */
    Verdict check(PatchItem item, PatchApplication patch, ToolContext context) throws InterruptedException;
}
