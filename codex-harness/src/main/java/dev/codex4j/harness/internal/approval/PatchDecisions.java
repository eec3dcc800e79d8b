package dev.codex4j.harness.internal.approval;

import dev.codex4j.harness.internal.sandbox.ResolvedProfile;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import java.nio.file.Path;
import java.util.Collection;

/** Decides about patches. */
public final class PatchDecisions {
    private PatchDecisions() {}

    /**
     * Decides about one patch.
     *
     * @param written every path that it creates, changes, deletes or moves, absolute
     */
    public static PatchDecision decide(Collection<Path> written, ApprovalPolicy policy, PermissionProfile profile) {
        boolean asksForAll = policy == ApprovalPolicy.Simple.UNTRUSTED;
        if (!(profile instanceof PermissionProfile.Managed managed)) {
            return asksForAll ? new PatchDecision.Ask() : new PatchDecision.Apply();
        }
        ResolvedProfile resolved = ResolvedProfile.of(managed);
        boolean inside = true;
        for (Path path : written) {
            if (resolved.accessTo(path) != Access.WRITE) {
                if (ResolvedProfile.accessAsWritten(managed, path) == Access.WRITE) {
                    return new PatchDecision.Blocked(path);
                }
                inside = false;
            }
        }
        if (asksForAll) {
            return new PatchDecision.Ask();
        }
        if (inside) {
            return new PatchDecision.Apply();
        }
        return policy.allowsEscalation() ? new PatchDecision.Ask() : new PatchDecision.Reject(rejection(managed));
    }

    private static String rejection(PermissionProfile.Managed profile) {
        String why = profile.writableFolders().isEmpty()
                ? "writing is blocked by read-only sandbox"
                : "writing outside of the project";
        return "patch rejected: " + why + "; rejected by user approval settings";
    }
}
