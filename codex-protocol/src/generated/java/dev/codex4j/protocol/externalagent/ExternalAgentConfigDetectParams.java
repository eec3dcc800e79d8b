package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code externalAgentConfig/detect}.
 *
 * @param includeHome whether this applies: include home
 * @param cwds working directories to look at
 * @param maxSessionAgeDays the max session age days
 * @param maxSessions the max sessions
 * @param source the source
 * @param migrationSource the migration source
 */
public record ExternalAgentConfigDetectParams(
        @Default(value = "false", omitted = true) boolean includeHome,
        @Optional @Nullable List<String> cwds,
        @Unsigned(32) @Optional @Nullable Long maxSessionAgeDays,
        @Unsigned(32) @Optional @Nullable Long maxSessions,
        @Optional @Nullable String source,
        @Optional @Nullable String migrationSource) implements ClientRequest<ExternalAgentConfigDetectResponse> {
    public ExternalAgentConfigDetectParams {
        cwds = cwds == null ? null : Immutable.list(cwds, "cwds");
    }

    @Override
    public String method() {
        return "externalAgentConfig/detect";
    }

    @Override
    public Class<ExternalAgentConfigDetectResponse> resultType() {
        return ExternalAgentConfigDetectResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ExternalAgentConfigDetectParams}. */
    public static final class Builder {
        private boolean includeHome = false;
        private @Nullable List<String> cwds;
        private @Nullable Long maxSessionAgeDays;
        private @Nullable Long maxSessions;
        private @Nullable String source;
        private @Nullable String migrationSource;

        private Builder() {}

        /** Whether this applies: include home. */
        public Builder includeHome(boolean includeHome) {
            this.includeHome = includeHome;
            return this;
        }

        /** Working directories to look at. */
        public Builder cwds(@Nullable List<String> cwds) {
            this.cwds = cwds;
            return this;
        }

        /** The max session age days. */
        public Builder maxSessionAgeDays(@Nullable Long maxSessionAgeDays) {
            this.maxSessionAgeDays = maxSessionAgeDays;
            return this;
        }

        /** The max sessions. */
        public Builder maxSessions(@Nullable Long maxSessions) {
            this.maxSessions = maxSessions;
            return this;
        }

        /** The source. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** The migration source. */
        public Builder migrationSource(@Nullable String migrationSource) {
            this.migrationSource = migrationSource;
            return this;
        }

        /** Makes the record. */
        public ExternalAgentConfigDetectParams build() {
            return new ExternalAgentConfigDetectParams(
                    includeHome, cwds, maxSessionAgeDays, maxSessions, source, migrationSource);
        }
    }
}
