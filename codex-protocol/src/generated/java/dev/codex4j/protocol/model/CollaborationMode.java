package dev.codex4j.protocol.model;

import java.util.Objects;

/**
 * A mode of working together, with its settings.
 *
 * @param mode the mode
 * @param settings the settings
 */
public record CollaborationMode(ModeKind mode, CollaborationModeSettings settings) {
    public CollaborationMode {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(settings, "settings");
    }
}
