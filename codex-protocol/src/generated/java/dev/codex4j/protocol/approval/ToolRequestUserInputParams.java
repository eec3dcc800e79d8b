package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code item/tool/requestUserInput}. The agent asks the user a question.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param questions the questions
 * @param isBlocking whether this applies: is blocking
 * @param autoResolutionMs auto resolution, in milliseconds
 */
public record ToolRequestUserInputParams(
        String threadId,
        String turnId,
        String itemId,
        List<ToolRequestUserInputQuestion> questions,
        boolean isBlocking,
        @Unsigned(64) @OrNull @Nullable Long autoResolutionMs) implements ServerRequest<ToolRequestUserInputResponse> {
    public ToolRequestUserInputParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        questions = Immutable.list(questions, "questions");
    }

    @Override
    public String method() {
        return "item/tool/requestUserInput";
    }

    @Override
    public Class<ToolRequestUserInputResponse> resultType() {
        return ToolRequestUserInputResponse.class;
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ToolRequestUserInputParams}. */
    public static final class Builder {
        private @Nullable String threadId;
        private @Nullable String turnId;
        private @Nullable String itemId;
        private @Nullable List<ToolRequestUserInputQuestion> questions;
        private @Nullable Boolean isBlocking;
        private @Nullable Long autoResolutionMs;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Id of the turn. */
        public Builder turnId(String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** Id of the item. */
        public Builder itemId(String itemId) {
            this.itemId = itemId;
            return this;
        }

        /** The questions. */
        public Builder questions(List<ToolRequestUserInputQuestion> questions) {
            this.questions = questions;
            return this;
        }

        /** Whether this applies: is blocking. */
        public Builder isBlocking(boolean isBlocking) {
            this.isBlocking = isBlocking;
            return this;
        }

        /** Auto resolution, in milliseconds. */
        public Builder autoResolutionMs(@Nullable Long autoResolutionMs) {
            this.autoResolutionMs = autoResolutionMs;
            return this;
        }

        /** Makes the record. */
        public ToolRequestUserInputParams build() {
            return new ToolRequestUserInputParams(
                    Objects.requireNonNull(threadId, "threadId"),
                    Objects.requireNonNull(turnId, "turnId"),
                    Objects.requireNonNull(itemId, "itemId"),
                    Objects.requireNonNull(questions, "questions"),
                    Objects.requireNonNull(isBlocking, "isBlocking"),
                    autoResolutionMs);
        }
    }
}
