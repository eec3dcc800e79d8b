package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A file system path. */
@Union("type")
public sealed interface FileSystemPath {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends FileSystemPath> variant(String tag) {
        return switch (tag) {
            case "path" -> Path.class;
            case "glob_pattern" -> GlobPattern.class;
            case "special" -> Special.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code path}.
     *
     * @param path the path
     */
    @Variant("path")
    record Path(String path) implements FileSystemPath {
        public Path {
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * The variant {@code glob_pattern}.
     *
     * @param pattern the pattern
     */
    @Variant("glob_pattern")
    record GlobPattern(String pattern) implements FileSystemPath {
        public GlobPattern {
            Objects.requireNonNull(pattern, "pattern");
        }
    }

    /**
     * The variant {@code special}.
     *
     * @param value the value
     */
    @Variant("special")
    record Special(FileSystemSpecialPath value) implements FileSystemPath {
        public Special {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements FileSystemPath {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
