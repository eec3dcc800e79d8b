package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.patch.PatchApplication;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.FileUpdateChange;
import dev.codex4j.protocol.item.PatchApplyStatus;
import dev.codex4j.protocol.item.ThreadItem;
import java.util.List;

/**
 * A patch as clients see it, from its start to its end.
 *
 * @param id the call's id, which is the item's too
 * @param changes what it does to each file, by path
 * @param startedAtMs when it was announced, in milliseconds of Unix time
 */
record PatchItem(String id, List<FileUpdateChange> changes, long startedAtMs) {
    static PatchItem of(String callId, PatchApplication patch, ToolContext context) {
        return new PatchItem(callId, patch.changes(), context.now());
    }

    ThreadItem running() {
        return item(PatchApplyStatus.IN_PROGRESS).build();
    }

    ThreadItem ended(boolean succeeded, long now) {
        return item(succeeded ? PatchApplyStatus.COMPLETED : PatchApplyStatus.FAILED)
                .completedAtMs(now)
                .build();
    }

    ThreadItem declined(long now) {
        return item(PatchApplyStatus.DECLINED).completedAtMs(now).build();
    }

    private ThreadItem.FileChange.Builder item(PatchApplyStatus status) {
        return ThreadItem.FileChange.builder(id, changes, status).startedAtMs(startedAtMs);
    }
}
