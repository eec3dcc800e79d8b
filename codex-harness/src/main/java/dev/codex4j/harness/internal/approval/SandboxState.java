package dev.codex4j.harness.internal.approval;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;

/** Whether commands of a turn are confined. */
public enum SandboxState {
    /** The turn's permissions confine nothing, or the host does it. */
    OFF,
    /** The turn's permissions are enforced. */
    ENFORCED,
    /** The turn's permissions should be enforced, but nothing on this machine can. */
    UNAVAILABLE;

    /** The state for a turn's permissions under a sandbox. */
    public static SandboxState of(PermissionProfile profile, Sandbox sandbox) {
        if (!(profile instanceof PermissionProfile.Managed)) {
            return OFF;
        }
        return sandbox.unusable().isEmpty() ? ENFORCED : UNAVAILABLE;
    }
}
