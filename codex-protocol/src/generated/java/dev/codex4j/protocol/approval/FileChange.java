package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A file change. */
@Union("type")
public sealed interface FileChange {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends FileChange> variant(String tag) {
        return switch (tag) {
            case "add" -> Add.class;
            case "delete" -> Delete.class;
            case "update" -> Update.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code add}.
     *
     * @param content the content
     */
    @Variant("add")
    record Add(String content) implements FileChange {
        public Add {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * The variant {@code delete}.
     *
     * @param content the content
     */
    @Variant("delete")
    record Delete(String content) implements FileChange {
        public Delete {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * The variant {@code update}.
     *
     * @param unifiedDiff the unified diff
     * @param movePath the move path
     */
    @Variant("update")
    record Update(
            @Name("unified_diff") String unifiedDiff,
            @Name("move_path") @OrNull @Nullable String movePath) implements FileChange {
        public Update {
            Objects.requireNonNull(unifiedDiff, "unifiedDiff");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String unifiedDiff) {
            return new Builder(unifiedDiff);
        }

        /** Collects the values of a {@link Update}. */
        public static final class Builder {
            private String unifiedDiff;
            private @Nullable String movePath;

            private Builder(String unifiedDiff) {
                this.unifiedDiff = unifiedDiff;
            }

            /** The move path. */
            public Builder movePath(@Nullable String movePath) {
                this.movePath = movePath;
                return this;
            }

            /** Makes the record. */
            public Update build() {
                return new Update(unifiedDiff, movePath);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements FileChange {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
