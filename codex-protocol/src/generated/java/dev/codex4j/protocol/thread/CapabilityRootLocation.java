package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A capability root location. */
@Union("type")
public sealed interface CapabilityRootLocation {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends CapabilityRootLocation> variant(String tag) {
        return switch (tag) {
            case "environment" -> Environment.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code environment}.
     *
     * @param environmentId id of the environment
     * @param path the path
     */
    @Variant("environment")
    record Environment(String environmentId, String path) implements CapabilityRootLocation {
        public Environment {
            Objects.requireNonNull(environmentId, "environmentId");
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements CapabilityRootLocation {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
