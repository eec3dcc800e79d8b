package dev.codex4j.protocol.thread;

import java.util.Objects;

/**
 * A selected capability root.
 *
 * @param id the id
 * @param location the location
 */
public record SelectedCapabilityRoot(String id, CapabilityRootLocation location) {
    public SelectedCapabilityRoot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(location, "location");
    }
}
