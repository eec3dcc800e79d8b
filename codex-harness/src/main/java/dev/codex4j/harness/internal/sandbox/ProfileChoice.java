package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.protocol.permission.ActivePermissionProfile;
import org.jspecify.annotations.Nullable;

/**
 * The permission profiles of a thread.
 *
 * @param known those that it can be set to by name
 * @param active the one that it is set to, null if it is set to a policy without a name
 */
public record ProfileChoice(NamedProfiles known, @Nullable NamedProfile active) {
    /** A policy without a name, where nothing is configured. */
    public static final ProfileChoice NONE = new ProfileChoice(NamedProfiles.BUILT_IN, null);

    /** The same profiles with another one in force. */
    public ProfileChoice with(@Nullable NamedProfile other) {
        return new ProfileChoice(known, other);
    }

    /** The one in force as clients are told of it, null for none. */
    public @Nullable ActivePermissionProfile view() {
        return active == null ? null : active.view();
    }
}
