package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code mcpServer/oauthLogin/completed}.
 *
 * @param name the name
 * @param threadId id of the thread
 * @param loginId id of the login attempt
 * @param success whether it went well
 * @param error what went wrong
 */
public record McpServerOauthLoginCompletedNotification(
        String name,
        @OrNull @Nullable String threadId,
        @Optional @Nullable String loginId,
        boolean success,
        @Optional @Nullable String error) implements ServerNotification {
    public McpServerOauthLoginCompletedNotification {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String method() {
        return "mcpServer/oauthLogin/completed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, boolean success) {
        return new Builder(name, success);
    }

    /** Collects the values of a {@link McpServerOauthLoginCompletedNotification}. */
    public static final class Builder {
        private String name;
        private @Nullable String threadId;
        private @Nullable String loginId;
        private boolean success;
        private @Nullable String error;

        private Builder(String name, boolean success) {
            this.name = name;
            this.success = success;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Id of the login attempt. */
        public Builder loginId(@Nullable String loginId) {
            this.loginId = loginId;
            return this;
        }

        /** What went wrong. */
        public Builder error(@Nullable String error) {
            this.error = error;
            return this;
        }

        /** Makes the record. */
        public McpServerOauthLoginCompletedNotification build() {
            return new McpServerOauthLoginCompletedNotification(name, threadId, loginId, success, error);
        }
    }
}
