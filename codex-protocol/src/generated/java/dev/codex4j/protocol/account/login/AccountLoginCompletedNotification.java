package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code account/login/completed}. An attempt to sign in ended.
 *
 * @param loginId id of the login attempt
 * @param success whether it went well
 * @param error what went wrong
 * @param onboardingEntrypoint the onboarding entrypoint
 */
public record AccountLoginCompletedNotification(
        @OrNull @Nullable String loginId,
        boolean success,
        @OrNull @Nullable String error,
        @OrNull @Nullable DesktopOnboardingEntrypoint onboardingEntrypoint) implements ServerNotification {
    @Override
    public String method() {
        return "account/login/completed";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(boolean success) {
        return new Builder(success);
    }

    /** Collects the values of a {@link AccountLoginCompletedNotification}. */
    public static final class Builder {
        private @Nullable String loginId;
        private boolean success;
        private @Nullable String error;
        private @Nullable DesktopOnboardingEntrypoint onboardingEntrypoint;

        private Builder(boolean success) {
            this.success = success;
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

        /** The onboarding entrypoint. */
        public Builder onboardingEntrypoint(@Nullable DesktopOnboardingEntrypoint onboardingEntrypoint) {
            this.onboardingEntrypoint = onboardingEntrypoint;
            return this;
        }

        /** Makes the record. */
        public AccountLoginCompletedNotification build() {
            return new AccountLoginCompletedNotification(loginId, success, error, onboardingEntrypoint);
        }
    }
}
