package dev.codex4j.protocol.response;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A local shell action. */
@Union("type")
public sealed interface LocalShellAction {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends LocalShellAction> variant(String tag) {
        return switch (tag) {
            case "exec" -> Exec.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code exec}.
     *
     * @param command the command
     * @param timeoutMs timeout, in milliseconds
     * @param workingDirectory the working directory
     * @param env environment variables to set; null removes one
     * @param user the user
     */
    @Variant("exec")
    record Exec(
            List<String> command,
            @Name("timeout_ms") @Unsigned(64) @OrNull @Nullable Long timeoutMs,
            @Name("working_directory") @OrNull @Nullable String workingDirectory,
            @OrNull @Nullable Map<String, String> env,
            @OrNull @Nullable String user) implements LocalShellAction {
        public Exec {
            command = Immutable.list(command, "command");
            env = env == null ? null : Immutable.map(env, "env");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(List<String> command) {
            return new Builder(command);
        }

        /** Collects the values of a {@link Exec}. */
        public static final class Builder {
            private List<String> command;
            private @Nullable Long timeoutMs;
            private @Nullable String workingDirectory;
            private @Nullable Map<String, String> env;
            private @Nullable String user;

            private Builder(List<String> command) {
                this.command = command;
            }

            /** Timeout, in milliseconds. */
            public Builder timeoutMs(@Nullable Long timeoutMs) {
                this.timeoutMs = timeoutMs;
                return this;
            }

            /** The working directory. */
            public Builder workingDirectory(@Nullable String workingDirectory) {
                this.workingDirectory = workingDirectory;
                return this;
            }

            /** Environment variables to set; null removes one. */
            public Builder env(@Nullable Map<String, String> env) {
                this.env = env;
                return this;
            }

            /** The user. */
            public Builder user(@Nullable String user) {
                this.user = user;
                return this;
            }

            /** Makes the record. */
            public Exec build() {
                return new Exec(command, timeoutMs, workingDirectory, env, user);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements LocalShellAction {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
