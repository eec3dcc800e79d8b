package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.thread.GitInfo;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadMetadataGitInfoUpdateParams;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateParams;
import org.jspecify.annotations.Nullable;

/** What a request changes of what is known about a thread. Refuses requests that change nothing, or to nothing. */
final class MetadataChange {
    private final ThreadMetadataUpdateParams params;

    private MetadataChange(ThreadMetadataUpdateParams params) {
        this.params = params;
    }

    static MetadataChange of(ThreadMetadataUpdateParams params) {
        ThreadMetadataGitInfoUpdateParams git = params.gitInfo();
        if (git == null && params.projectId() == null && params.daybreakEnabled() == null) {
            throw Refusals.invalid("thread metadata update must include at least one field");
        }
        if (git != null) {
            if (git.sha().isKeep() && git.branch().isKeep() && git.originUrl().isKeep()) {
                throw Refusals.invalid("gitInfo must include at least one field");
            }
            requireText("sha", git.sha());
            requireText("branch", git.branch());
            requireText("originUrl", git.originUrl());
        }
        return new MetadataChange(params);
    }

    private static void requireText(String field, Change<String> change) {
        String value = change.value();
        if (value != null && value.isBlank()) {
            throw Refusals.invalid("gitInfo." + field + " must not be empty");
        }
    }

    ThreadInfo applyTo(ThreadInfo info) {
        ThreadInfo.Builder changed = info.toBuilder();
        ThreadMetadataGitInfoUpdateParams git = params.gitInfo();
        if (git != null) {
            changed.gitInfo(applyTo(info.gitInfo(), git));
        }
        if (params.projectId() != null) {
            changed.projectId(params.projectId().isEmpty() ? null : params.projectId());
        }
        if (params.daybreakEnabled() != null) {
            changed.daybreakEnabled(params.daybreakEnabled());
        }
        return changed.build();
    }

    private static @Nullable GitInfo applyTo(@Nullable GitInfo before, ThreadMetadataGitInfoUpdateParams git) {
        String sha = git.sha().apply(before == null ? null : before.sha());
        String branch = git.branch().apply(before == null ? null : before.branch());
        String originUrl = git.originUrl().apply(before == null ? null : before.originUrl());
        return sha == null && branch == null && originUrl == null
                ? null
                : GitInfo.builder().sha(sha).branch(branch).originUrl(originUrl).build();
    }
}
