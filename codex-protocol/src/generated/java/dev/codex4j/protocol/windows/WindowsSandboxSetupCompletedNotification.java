package dev.codex4j.protocol.windows;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code windowsSandbox/setupCompleted}.
 *
 * @param mode the mode
 * @param success whether it went well
 * @param error what went wrong
 */
public record WindowsSandboxSetupCompletedNotification(
        WindowsSandboxSetupMode mode,
        boolean success,
        @OrNull @Nullable String error) implements ServerNotification {
    public WindowsSandboxSetupCompletedNotification {
        Objects.requireNonNull(mode, "mode");
    }

    @Override
    public String method() {
        return "windowsSandbox/setupCompleted";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(WindowsSandboxSetupMode mode, boolean success) {
        return new Builder(mode, success);
    }

    /** Collects the values of a {@link WindowsSandboxSetupCompletedNotification}. */
    public static final class Builder {
        private WindowsSandboxSetupMode mode;
        private boolean success;
        private @Nullable String error;

        private Builder(WindowsSandboxSetupMode mode, boolean success) {
            this.mode = mode;
            this.success = success;
        }

        /** What went wrong. */
        public Builder error(@Nullable String error) {
            this.error = error;
            return this;
        }

        /** Makes the record. */
        public WindowsSandboxSetupCompletedNotification build() {
            return new WindowsSandboxSetupCompletedNotification(mode, success, error);
        }
    }
}
