package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Why a turn failed.
 *
 * @param message what happened, for people to read
 * @param codexErrorInfo kind of failure, for programs
 * @param additionalDetails more about it, for people
 * @param misalignment the misalignment
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record TurnError(
        String message,
        @OrNull @Nullable CodexErrorInfo codexErrorInfo,
        @OrNull @Nullable String additionalDetails,
        @OrNull @Nullable MisalignmentErrorDetails misalignment,
        @Rest Map<String, JsonNode> additionalFields) {
    public TurnError {
        Objects.requireNonNull(message, "message");
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String message) {
        return new Builder(message);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(message);
        builder.codexErrorInfo = codexErrorInfo;
        builder.additionalDetails = additionalDetails;
        builder.misalignment = misalignment;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link TurnError}. */
    public static final class Builder {
        private String message;
        private @Nullable CodexErrorInfo codexErrorInfo;
        private @Nullable String additionalDetails;
        private @Nullable MisalignmentErrorDetails misalignment;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder(String message) {
            this.message = message;
        }

        /** Kind of failure, for programs. */
        public Builder codexErrorInfo(@Nullable CodexErrorInfo codexErrorInfo) {
            this.codexErrorInfo = codexErrorInfo;
            return this;
        }

        /** More about it, for people. */
        public Builder additionalDetails(@Nullable String additionalDetails) {
            this.additionalDetails = additionalDetails;
            return this;
        }

        /** The misalignment. */
        public Builder misalignment(@Nullable MisalignmentErrorDetails misalignment) {
            this.misalignment = misalignment;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public TurnError build() {
            return new TurnError(message, codexErrorInfo, additionalDetails, misalignment, additionalFields);
        }
    }
}
