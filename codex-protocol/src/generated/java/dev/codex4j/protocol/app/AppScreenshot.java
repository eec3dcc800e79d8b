package dev.codex4j.protocol.app;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An app screenshot.
 *
 * @param url the address
 * @param fileId the file id
 * @param userPrompt the user prompt
 */
public record AppScreenshot(@OrNull @Nullable String url, @OrNull @Nullable String fileId, String userPrompt) {
    public AppScreenshot {
        Objects.requireNonNull(userPrompt, "userPrompt");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String userPrompt) {
        return new Builder(userPrompt);
    }

    /** Collects the values of a {@link AppScreenshot}. */
    public static final class Builder {
        private @Nullable String url;
        private @Nullable String fileId;
        private String userPrompt;

        private Builder(String userPrompt) {
            this.userPrompt = userPrompt;
        }

        /** The address. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** The file id. */
        public Builder fileId(@Nullable String fileId) {
            this.fileId = fileId;
            return this;
        }

        /** Makes the record. */
        public AppScreenshot build() {
            return new AppScreenshot(url, fileId, userPrompt);
        }
    }
}
