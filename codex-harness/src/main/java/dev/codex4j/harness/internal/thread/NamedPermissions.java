package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.config.SandboxSettings;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a request may touch when it names a profile of permissions instead of writing a policy out. */
public final class NamedPermissions {
    private NamedPermissions() {}

    /** The policy that a request asks for, null if it asks for none. */
    static @Nullable SandboxPolicy policy(@Nullable String profile, @Nullable SandboxPolicy written) {
        if (profile == null) {
            return written;
        }
        if (written != null) {
            throw Refusals.invalid("`permissions` cannot be combined with `sandboxPolicy`");
        }
        return named(profile, "failed to load configuration: ");
    }

    /**
     * The policy of that name.
     *
     * @param complaint begins the refusal of a name that is not known
     */
    public static SandboxPolicy named(String profile, String complaint) {
        return switch (profile) {
            case ":read-only" -> SandboxPolicy.ReadOnly.builder().build();
            case ":workspace" -> SandboxPolicy.WorkspaceWrite.builder().build();
            case ":danger-full-access" -> new SandboxPolicy.DangerFullAccess();
            default ->
                throw Refusals.invalid(complaint
                        + (profile.startsWith(":")
                                ? "default_permissions refers to unknown built-in profile `" + profile + "`"
                                : "default_permissions requires a `[permissions]` table"));
        };
    }

    /** The policy that is configured. */
    public static SandboxPolicy configured(SandboxSettings sandbox) {
        return switch (sandbox.mode()) {
            case "danger-full-access" -> new SandboxPolicy.DangerFullAccess();
            case "workspace-write" ->
                SandboxPolicy.WorkspaceWrite.builder()
                        .writableRoots(sandbox.writableRoots().stream()
                                .map(Path::toString)
                                .toList())
                        .networkAccess(sandbox.networkAccess())
                        .excludeTmpdirEnvVar(sandbox.excludeTmpdirEnvVar())
                        .excludeSlashTmp(sandbox.excludeSlashTmp())
                        .build();
            default -> SandboxPolicy.ReadOnly.builder().build();
        };
    }
}
