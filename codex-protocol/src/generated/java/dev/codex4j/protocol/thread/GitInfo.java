package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * What git knew about the working directory when the thread was made.
 *
 * @param sha commit
 * @param branch branch
 * @param originUrl address of the remote named origin
 */
public record GitInfo(
        @OrNull @Nullable String sha,
        @OrNull @Nullable String branch,
        @OrNull @Nullable String originUrl) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link GitInfo}. */
    public static final class Builder {
        private @Nullable String sha;
        private @Nullable String branch;
        private @Nullable String originUrl;

        private Builder() {}

        /** Commit. */
        public Builder sha(@Nullable String sha) {
            this.sha = sha;
            return this;
        }

        /** Branch. */
        public Builder branch(@Nullable String branch) {
            this.branch = branch;
            return this;
        }

        /** Address of the remote named origin. */
        public Builder originUrl(@Nullable String originUrl) {
            this.originUrl = originUrl;
            return this;
        }

        /** Makes the record. */
        public GitInfo build() {
            return new GitInfo(sha, branch, originUrl);
        }
    }
}
