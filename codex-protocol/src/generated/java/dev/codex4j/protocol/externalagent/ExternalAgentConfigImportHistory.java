package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An external agent config import history.
 *
 * @param importId the import id
 * @param providerId the provider id
 * @param completedAtMs when it ended, as Unix time in milliseconds
 * @param successes the successes
 * @param failures the failures
 */
public record ExternalAgentConfigImportHistory(
        String importId,
        @OrNull @Nullable String providerId,
        long completedAtMs,
        List<ExternalAgentConfigImportItemTypeSuccess> successes,
        List<ExternalAgentConfigImportItemTypeFailure> failures) {
    public ExternalAgentConfigImportHistory {
        Objects.requireNonNull(importId, "importId");
        successes = Immutable.list(successes, "successes");
        failures = Immutable.list(failures, "failures");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(
            String importId,
            long completedAtMs,
            List<ExternalAgentConfigImportItemTypeSuccess> successes,
            List<ExternalAgentConfigImportItemTypeFailure> failures) {
        return new Builder(importId, completedAtMs, successes, failures);
    }

    /** Collects the values of a {@link ExternalAgentConfigImportHistory}. */
    public static final class Builder {
        private String importId;
        private @Nullable String providerId;
        private long completedAtMs;
        private List<ExternalAgentConfigImportItemTypeSuccess> successes;
        private List<ExternalAgentConfigImportItemTypeFailure> failures;

        private Builder(
                String importId,
                long completedAtMs,
                List<ExternalAgentConfigImportItemTypeSuccess> successes,
                List<ExternalAgentConfigImportItemTypeFailure> failures) {
            this.importId = importId;
            this.completedAtMs = completedAtMs;
            this.successes = successes;
            this.failures = failures;
        }

        /** The provider id. */
        public Builder providerId(@Nullable String providerId) {
            this.providerId = providerId;
            return this;
        }

        /** Makes the record. */
        public ExternalAgentConfigImportHistory build() {
            return new ExternalAgentConfigImportHistory(importId, providerId, completedAtMs, successes, failures);
        }
    }
}
