package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import java.util.Optional;

/** Stands where nothing can confine commands: it runs those that need no confinement and refuses all others. */
public final class UnconfinedSandbox implements Sandbox {
    private final String reason;

    /** A sandbox that gives this reason for its refusals. */
    public UnconfinedSandbox(String reason) {
        this.reason = reason;
    }

    @Override
    public Optional<String> unusable() {
        return Optional.of(reason);
    }

    @Override
    public String label() {
        return "none";
    }

    @Override
    public Confinement confine(Command command, PermissionProfile profile) {
        return profile instanceof PermissionProfile.Managed ? new Refused(reason) : Ready.unconfined(command);
    }
}
