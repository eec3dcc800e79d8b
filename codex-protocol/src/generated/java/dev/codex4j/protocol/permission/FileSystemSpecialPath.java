package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A file system special path. */
@Union("kind")
public sealed interface FileSystemSpecialPath {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends FileSystemSpecialPath> variant(String tag) {
        return switch (tag) {
            case "root" -> Root.class;
            case "minimal" -> Minimal.class;
            case "project_roots" -> ProjectRoots.class;
            case "tmpdir" -> Tmpdir.class;
            case "slash_tmp" -> SlashTmp.class;
            case "unknown" -> Other.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code root}. */
    @Variant("root")
    record Root() implements FileSystemSpecialPath {}

    /** The variant {@code minimal}. */
    @Variant("minimal")
    record Minimal() implements FileSystemSpecialPath {}

    /**
     * The variant {@code project_roots}.
     *
     * @param subpath the subpath
     */
    @Variant("project_roots")
    record ProjectRoots(@OrNull @Nullable String subpath) implements FileSystemSpecialPath {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link ProjectRoots}. */
        public static final class Builder {
            private @Nullable String subpath;

            private Builder() {}

            /** The subpath. */
            public Builder subpath(@Nullable String subpath) {
                this.subpath = subpath;
                return this;
            }

            /** Makes the record. */
            public ProjectRoots build() {
                return new ProjectRoots(subpath);
            }
        }
    }

    /** The variant {@code tmpdir}. */
    @Variant("tmpdir")
    record Tmpdir() implements FileSystemSpecialPath {}

    /** The variant {@code slash_tmp}. */
    @Variant("slash_tmp")
    record SlashTmp() implements FileSystemSpecialPath {}

    /**
     * The variant {@code unknown}.
     *
     * @param path the path
     * @param subpath the subpath
     */
    @Variant("unknown")
    record Other(String path, @OrNull @Nullable String subpath) implements FileSystemSpecialPath {
        public Other {
            Objects.requireNonNull(path, "path");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String path) {
            return new Builder(path);
        }

        /** Collects the values of a {@link Other}. */
        public static final class Builder {
            private String path;
            private @Nullable String subpath;

            private Builder(String path) {
                this.path = path;
            }

            /** The subpath. */
            public Builder subpath(@Nullable String subpath) {
                this.subpath = subpath;
                return this;
            }

            /** Makes the record. */
            public Other build() {
                return new Other(path, subpath);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements FileSystemSpecialPath {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
