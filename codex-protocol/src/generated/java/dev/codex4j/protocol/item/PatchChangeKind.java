package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What happens to a file. */
@Union("type")
public sealed interface PatchChangeKind {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends PatchChangeKind> variant(String tag) {
        return switch (tag) {
            case "add" -> Add.class;
            case "delete" -> Delete.class;
            case "update" -> Update.class;
            default -> Unknown.class;
        };
    }

    /** It is made. */
    @Variant("add")
    record Add() implements PatchChangeKind {}

    /** It is deleted. */
    @Variant("delete")
    record Delete() implements PatchChangeKind {}

    /**
     * It is changed, and maybe moved.
     *
     * @param movePath the move path
     */
    @Variant("update")
    record Update(@Name("move_path") @OrNull @Nullable String movePath) implements PatchChangeKind {
        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link Update}. */
        public static final class Builder {
            private @Nullable String movePath;

            private Builder() {}

            /** The move path. */
            public Builder movePath(@Nullable String movePath) {
                this.movePath = movePath;
                return this;
            }

            /** Makes the record. */
            public Update build() {
                return new Update(movePath);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements PatchChangeKind {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
