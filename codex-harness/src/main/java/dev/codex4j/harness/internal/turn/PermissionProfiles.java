package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.protocol.permission.NetworkAccess;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.file.Path;
import java.util.List;

/** What sandbox policies of the protocol allow. */
public final class PermissionProfiles {
    private PermissionProfiles() {}

    /** A policy that this version does not know allows reading only. */
    public static PermissionProfile of(SandboxPolicy policy, List<Path> workspaceRoots) {
        if (policy instanceof SandboxPolicy.DangerFullAccess) {
            return new PermissionProfile.Disabled();
        }
        if (policy instanceof SandboxPolicy.ExternalSandbox external) {
            return new PermissionProfile.External(external.networkAccess().equals(NetworkAccess.ENABLED));
        }
        if (policy instanceof SandboxPolicy.WorkspaceWrite write) {
            return PermissionProfile.workspaceWrite(
                    workspaceRoots,
                    write.writableRoots().stream().map(Path::of).toList(),
                    write.networkAccess(),
                    write.excludeTmpdirEnvVar(),
                    write.excludeSlashTmp());
        }
        return PermissionProfile.readOnly(policy instanceof SandboxPolicy.ReadOnly read && read.networkAccess());
    }
}
