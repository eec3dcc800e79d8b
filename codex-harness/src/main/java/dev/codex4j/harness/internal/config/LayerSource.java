package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a layer of settings came from. */
public sealed interface LayerSource {
    /** The settings that the harness ships. Never reported. */
    record PackagedDefaults() implements LayerSource {}

    /** The machine's settings. */
    record Machine(Path file) implements LayerSource {}

    /** The user's settings. */
    record User(Path file) implements LayerSource {}

    /** The settings that a project brings along. */
    record Project(Path dotCodexFolder) implements LayerSource {}

    /** The command line, or the request that starts a thread. */
    record SessionFlags() implements LayerSource {}

    /** The file, where there is one. */
    default @Nullable Path file() {
        if (this instanceof Machine machine) {
            return machine.file();
        }
        if (this instanceof User user) {
            return user.file();
        }
        return this instanceof Project project ? project.dotCodexFolder().resolve("config.toml") : null;
    }

    /** As the protocol writes it. */
    default ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (this instanceof Machine machine) {
            return json.put("type", "system").put("file", machine.file().toString());
        }
        if (this instanceof User user) {
            return json.put("type", "user").put("file", user.file().toString()).putNull("profile");
        }
        if (this instanceof Project project) {
            return json.put("type", "project")
                    .put("dotCodexFolder", project.dotCodexFolder().toString());
        }
        return json.put("type", this instanceof PackagedDefaults ? "packagedDefaults" : "sessionFlags");
    }

    /** A word or two for a message to the user. */
    default String description() {
        Path file = file();
        String kind = this instanceof Machine ? "system" : this instanceof User ? "user" : "project";
        return file == null ? "session-flags" : kind + " (" + file + ")";
    }
}
