package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code mcpServer/startupStatus/updated}.
 *
 * @param threadId id of the thread
 * @param name the name
 * @param status how it stands
 * @param error what went wrong
 * @param failureReason the failure reason
 */
public record McpServerStatusUpdatedNotification(
        @OrNull @Nullable String threadId,
        String name,
        McpServerStartupState status,
        @OrNull @Nullable String error,
        @OrNull @Nullable McpServerStartupFailureReason failureReason) implements ServerNotification {
    public McpServerStatusUpdatedNotification {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }

    @Override
    public String method() {
        return "mcpServer/startupStatus/updated";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, McpServerStartupState status) {
        return new Builder(name, status);
    }

    /** Collects the values of a {@link McpServerStatusUpdatedNotification}. */
    public static final class Builder {
        private @Nullable String threadId;
        private String name;
        private McpServerStartupState status;
        private @Nullable String error;
        private @Nullable McpServerStartupFailureReason failureReason;

        private Builder(String name, McpServerStartupState status) {
            this.name = name;
            this.status = status;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** What went wrong. */
        public Builder error(@Nullable String error) {
            this.error = error;
            return this;
        }

        /** The failure reason. */
        public Builder failureReason(@Nullable McpServerStartupFailureReason failureReason) {
            this.failureReason = failureReason;
            return this;
        }

        /** Makes the record. */
        public McpServerStatusUpdatedNotification build() {
            return new McpServerStatusUpdatedNotification(threadId, name, status, error, failureReason);
        }
    }
}
