package dev.codex4j.harness.internal.approval;

/** What a command asks for beyond the permissions of its turn. */
public enum SandboxPermissions {
    USE_DEFAULT,
    /** To run outside the sandbox. */
    REQUIRE_ESCALATED,
    /** To run in a sandbox with further permissions. */
    WITH_ADDITIONAL_PERMISSIONS
}
