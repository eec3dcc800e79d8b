package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.permission.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/** What a request may touch when it names a profile of permissions instead of writing a policy out. */
final class NamedPermissions {
    private NamedPermissions() {}

    /** The policy that a request asks for, null if it asks for none. */
    static @Nullable SandboxPolicy policy(@Nullable String profile, @Nullable SandboxPolicy written) {
        if (profile == null) {
            return written;
        }
        if (written != null) {
            throw Refusals.invalid("`permissions` cannot be combined with `sandboxPolicy`");
        }
        return switch (profile) {
            case ":read-only" -> SandboxPolicy.ReadOnly.builder().build();
            case ":workspace" -> SandboxPolicy.WorkspaceWrite.builder().build();
            case ":danger-full-access" -> new SandboxPolicy.DangerFullAccess();
            default ->
                throw Refusals.invalid("failed to load configuration: "
                        + (profile.startsWith(":")
                                ? "default_permissions refers to unknown built-in profile `" + profile + "`"
                                : "default_permissions requires a `[permissions]` table"));
        };
    }
}
