package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a command does, as far as its text tells. */
@Union("type")
public sealed interface CommandAction {
    /** The command. */
    String command();

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends CommandAction> variant(String tag) {
        return switch (tag) {
            case "read" -> Read.class;
            case "listFiles" -> ListFiles.class;
            case "search" -> Search.class;
            case "unknown" -> Other.class;
            default -> Unknown.class;
        };
    }

    /**
     * Reads a file.
     *
     * @param command the command
     * @param name the name
     * @param path the path
     */
    @Variant("read")
    record Read(String command, String name, String path) implements CommandAction {
        public Read {
            Objects.requireNonNull(command, "command");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * Lists files.
     *
     * @param command the command
     * @param path the path
     */
    @Variant("listFiles")
    record ListFiles(String command, @OrNull @Nullable String path) implements CommandAction {
        public ListFiles {
            Objects.requireNonNull(command, "command");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String command) {
            return new Builder(command);
        }

        /** Collects the values of a {@link ListFiles}. */
        public static final class Builder {
            private String command;
            private @Nullable String path;

            private Builder(String command) {
                this.command = command;
            }

            /** The path. */
            public Builder path(@Nullable String path) {
                this.path = path;
                return this;
            }

            /** Makes the record. */
            public ListFiles build() {
                return new ListFiles(command, path);
            }
        }
    }

    /**
     * Searches in files.
     *
     * @param command the command
     * @param query what to look for
     * @param path the path
     */
    @Variant("search")
    record Search(
            String command,
            @OrNull @Nullable String query,
            @OrNull @Nullable String path) implements CommandAction {
        public Search {
            Objects.requireNonNull(command, "command");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String command) {
            return new Builder(command);
        }

        /** Collects the values of a {@link Search}. */
        public static final class Builder {
            private String command;
            private @Nullable String query;
            private @Nullable String path;

            private Builder(String command) {
                this.command = command;
            }

            /** What to look for. */
            public Builder query(@Nullable String query) {
                this.query = query;
                return this;
            }

            /** The path. */
            public Builder path(@Nullable String path) {
                this.path = path;
                return this;
            }

            /** Makes the record. */
            public Search build() {
                return new Search(command, query, path);
            }
        }
    }

    /**
     * Something else.
     *
     * @param command the command
     */
    @Variant("unknown")
    record Other(String command) implements CommandAction {
        public Other {
            Objects.requireNonNull(command, "command");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements CommandAction {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }

        @Override
        public String command() {
            return raw.path("command").asString("");
        }
    }
}
