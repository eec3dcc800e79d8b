package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A parsed command. */
@Union("type")
public sealed interface ParsedCommand {
    /** The cmd. */
    String cmd();

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ParsedCommand> variant(String tag) {
        return switch (tag) {
            case "read" -> Read.class;
            case "list_files" -> ListFiles.class;
            case "search" -> Search.class;
            case "unknown" -> Other.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code read}.
     *
     * @param cmd the cmd
     * @param name the name
     * @param path the path
     */
    @Variant("read")
    record Read(String cmd, String name, String path) implements ParsedCommand {
        public Read {
            Objects.requireNonNull(cmd, "cmd");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * The variant {@code list_files}.
     *
     * @param cmd the cmd
     * @param path the path
     */
    @Variant("list_files")
    record ListFiles(String cmd, @OrNull @Nullable String path) implements ParsedCommand {
        public ListFiles {
            Objects.requireNonNull(cmd, "cmd");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String cmd) {
            return new Builder(cmd);
        }

        /** Collects the values of a {@link ListFiles}. */
        public static final class Builder {
            private String cmd;
            private @Nullable String path;

            private Builder(String cmd) {
                this.cmd = cmd;
            }

            /** The path. */
            public Builder path(@Nullable String path) {
                this.path = path;
                return this;
            }

            /** Makes the record. */
            public ListFiles build() {
                return new ListFiles(cmd, path);
            }
        }
    }

    /**
     * The variant {@code search}.
     *
     * @param cmd the cmd
     * @param query what to look for
     * @param path the path
     */
    @Variant("search")
    record Search(String cmd, @OrNull @Nullable String query, @OrNull @Nullable String path) implements ParsedCommand {
        public Search {
            Objects.requireNonNull(cmd, "cmd");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String cmd) {
            return new Builder(cmd);
        }

        /** Collects the values of a {@link Search}. */
        public static final class Builder {
            private String cmd;
            private @Nullable String query;
            private @Nullable String path;

            private Builder(String cmd) {
                this.cmd = cmd;
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
                return new Search(cmd, query, path);
            }
        }
    }

    /**
     * The variant {@code unknown}.
     *
     * @param cmd the cmd
     */
    @Variant("unknown")
    record Other(String cmd) implements ParsedCommand {
        public Other {
            Objects.requireNonNull(cmd, "cmd");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ParsedCommand {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }

        @Override
        public String cmd() {
            return raw.path("cmd").asString("");
        }
    }
}
