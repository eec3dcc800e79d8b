package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Change;
import java.util.Objects;

/**
 * A thread metadata git info update params.
 *
 * @param sha the sha
 * @param branch the branch
 * @param originUrl the origin url
 */
public record ThreadMetadataGitInfoUpdateParams(Change<String> sha, Change<String> branch, Change<String> originUrl) {
    public ThreadMetadataGitInfoUpdateParams {
        Objects.requireNonNull(sha, "sha");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(originUrl, "originUrl");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ThreadMetadataGitInfoUpdateParams}. */
    public static final class Builder {
        private Change<String> sha = Change.keep();
        private Change<String> branch = Change.keep();
        private Change<String> originUrl = Change.keep();

        private Builder() {}

        /** The sha. */
        public Builder sha(Change<String> sha) {
            this.sha = sha;
            return this;
        }

        /** The branch. */
        public Builder branch(Change<String> branch) {
            this.branch = branch;
            return this;
        }

        /** The origin url. */
        public Builder originUrl(Change<String> originUrl) {
            this.originUrl = originUrl;
            return this;
        }

        /** Makes the record. */
        public ThreadMetadataGitInfoUpdateParams build() {
            return new ThreadMetadataGitInfoUpdateParams(sha, branch, originUrl);
        }
    }
}
