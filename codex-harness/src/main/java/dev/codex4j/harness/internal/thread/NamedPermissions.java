package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.sandbox.ProfileChoice;
import dev.codex4j.protocol.permission.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/** What a request may touch when it names a profile of permissions instead of writing a policy out. */
final class NamedPermissions {
    private NamedPermissions() {}

    /** The profile that a request asks for, null if it asks for none. */
    static @Nullable NamedProfile find(@Nullable String name, @Nullable SandboxPolicy written, ProfileChoice profiles) {
        if (name == null) {
            return null;
        }
        if (written != null) {
            throw Refusals.invalid("`permissions` cannot be combined with `sandboxPolicy`");
        }
        try {
            return profiles.known().require(name);
        } catch (IllegalArgumentException e) {
            throw Refusals.invalid("failed to load configuration: " + e.getMessage());
        }
    }
}
