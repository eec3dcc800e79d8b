package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A review target. */
@Union("type")
public sealed interface ReviewTarget {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ReviewTarget> variant(String tag) {
        return switch (tag) {
            case "uncommittedChanges" -> UncommittedChanges.class;
            case "baseBranch" -> BaseBranch.class;
            case "commit" -> Commit.class;
            case "custom" -> Custom.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code uncommittedChanges}. */
    @Variant("uncommittedChanges")
    record UncommittedChanges() implements ReviewTarget {}

    /**
     * The variant {@code baseBranch}.
     *
     * @param branch the branch
     */
    @Variant("baseBranch")
    record BaseBranch(String branch) implements ReviewTarget {
        public BaseBranch {
            Objects.requireNonNull(branch, "branch");
        }
    }

    /**
     * The variant {@code commit}.
     *
     * @param sha the sha
     * @param title the title
     */
    @Variant("commit")
    record Commit(String sha, @OrNull @Nullable String title) implements ReviewTarget {
        public Commit {
            Objects.requireNonNull(sha, "sha");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String sha) {
            return new Builder(sha);
        }

        /** Collects the values of a {@link Commit}. */
        public static final class Builder {
            private String sha;
            private @Nullable String title;

            private Builder(String sha) {
                this.sha = sha;
            }

            /** The title. */
            public Builder title(@Nullable String title) {
                this.title = title;
                return this;
            }

            /** Makes the record. */
            public Commit build() {
                return new Commit(sha, title);
            }
        }
    }

    /**
     * The variant {@code custom}.
     *
     * @param instructions the instructions
     */
    @Variant("custom")
    record Custom(String instructions) implements ReviewTarget {
        public Custom {
            Objects.requireNonNull(instructions, "instructions");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ReviewTarget {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
