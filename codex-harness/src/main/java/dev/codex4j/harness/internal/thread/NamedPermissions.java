package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.config.SandboxSettings;
import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.sandbox.NamedProfiles;
import dev.codex4j.harness.internal.sandbox.ProfileChoice;
import dev.codex4j.harness.internal.turn.PermissionProfiles;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request may touch when it names a profile of permissions instead of writing a policy out. */
public final class NamedPermissions {
    private NamedPermissions() {}

    /** The profile that a request asks for, null if it asks for none. */
    static @Nullable NamedProfile find(@Nullable String name, @Nullable SandboxPolicy written, ProfileChoice profiles) {
        if (name == null) {
            return null;
        }
        if (written != null) {
            throw Refusals.invalid("`permissions` cannot be combined with `sandboxPolicy`");
        }
        return named(name, profiles.known(), "failed to load configuration: ");
    }

    /**
     * The profile of that name.
     *
     * @param complaint begins the refusal of a name that is not known
     */
    public static NamedProfile named(String name, NamedProfiles known, String complaint) {
        try {
            return known.require(name);
        } catch (IllegalArgumentException e) {
            throw Refusals.invalid(complaint + e.getMessage());
        }
    }

    /** The profile that is configured, null if a policy is that has no name. */
    public static @Nullable NamedProfile configured(ResolvedConfig config) {
        String name = config.sandbox().profile();
        return name == null ? null : config.profiles().require(name);
    }

    /** What a profile allows in a workspace. */
    public static PermissionProfile in(NamedProfile profile, List<Path> roots) {
        return NamedProfiles.isBuiltIn(profile.id())
                ? PermissionProfiles.of(profile.policy(), roots)
                : profile.in(roots);
    }

    /** The policy that is configured where no profile is. */
    public static SandboxPolicy policy(SandboxSettings sandbox) {
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
