package dev.codex4j.protocol.account;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workspace message.
 *
 * @param messageId the message id
 * @param messageType the message type
 * @param messageBody the message body
 * @param createdAt when it was made, as Unix time in seconds
 * @param archivedAt archived at, as Unix time in seconds
 */
public record WorkspaceMessage(
        String messageId,
        WorkspaceMessageType messageType,
        String messageBody,
        @OrNull @Nullable Long createdAt,
        @OrNull @Nullable Long archivedAt) {
    public WorkspaceMessage {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(messageType, "messageType");
        Objects.requireNonNull(messageBody, "messageBody");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String messageId, WorkspaceMessageType messageType, String messageBody) {
        return new Builder(messageId, messageType, messageBody);
    }

    /** Collects the values of a {@link WorkspaceMessage}. */
    public static final class Builder {
        private String messageId;
        private WorkspaceMessageType messageType;
        private String messageBody;
        private @Nullable Long createdAt;
        private @Nullable Long archivedAt;

        private Builder(String messageId, WorkspaceMessageType messageType, String messageBody) {
            this.messageId = messageId;
            this.messageType = messageType;
            this.messageBody = messageBody;
        }

        /** When it was made, as Unix time in seconds. */
        public Builder createdAt(@Nullable Long createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Archived at, as Unix time in seconds. */
        public Builder archivedAt(@Nullable Long archivedAt) {
            this.archivedAt = archivedAt;
            return this;
        }

        /** Makes the record. */
        public WorkspaceMessage build() {
            return new WorkspaceMessage(messageId, messageType, messageBody, createdAt, archivedAt);
        }
    }
}
