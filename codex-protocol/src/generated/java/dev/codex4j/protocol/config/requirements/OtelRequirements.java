package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An otel requirements.
 *
 * @param toolResult the tool result
 * @param logSseDeltas whether this applies: log sse deltas
 * @param logUserPrompt whether this applies: log user prompt
 * @param logAgentResponses whether this applies: log agent responses
 * @param logGuardianAssessments whether this applies: log guardian assessments
 * @param environment the environment
 * @param exporter the exporter
 * @param traceExporter the trace exporter
 * @param metricsExporter the metrics exporter
 * @param spanAttributes the span attributes
 * @param tracestate the tracestate
 */
public record OtelRequirements(
        @Name("tool_result") @OrNull @Nullable OtelToolResultLogConfig toolResult,
        @Name("log_sse_deltas") @OrNull @Nullable Boolean logSseDeltas,
        @Name("log_user_prompt") @OrNull @Nullable Boolean logUserPrompt,
        @Name("log_agent_responses") @OrNull @Nullable Boolean logAgentResponses,
        @Name("log_guardian_assessments") @OrNull @Nullable Boolean logGuardianAssessments,
        @OrNull @Nullable String environment,
        @OrNull @Nullable OtelExporter exporter,
        @Name("trace_exporter") @OrNull @Nullable OtelExporter traceExporter,
        @Name("metrics_exporter") @OrNull @Nullable OtelExporter metricsExporter,
        @Name("span_attributes") @OrNull @Nullable Map<String, String> spanAttributes,
        @OrNull @Nullable Map<String, Map<String, String>> tracestate) {
    public OtelRequirements {
        spanAttributes = spanAttributes == null ? null : Immutable.map(spanAttributes, "spanAttributes");
        tracestate = tracestate == null ? null : Immutable.map(tracestate, "tracestate");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.toolResult = toolResult;
        builder.logSseDeltas = logSseDeltas;
        builder.logUserPrompt = logUserPrompt;
        builder.logAgentResponses = logAgentResponses;
        builder.logGuardianAssessments = logGuardianAssessments;
        builder.environment = environment;
        builder.exporter = exporter;
        builder.traceExporter = traceExporter;
        builder.metricsExporter = metricsExporter;
        builder.spanAttributes = spanAttributes;
        builder.tracestate = tracestate;
        return builder;
    }

    /** Collects the values of a {@link OtelRequirements}. */
    public static final class Builder {
        private @Nullable OtelToolResultLogConfig toolResult;
        private @Nullable Boolean logSseDeltas;
        private @Nullable Boolean logUserPrompt;
        private @Nullable Boolean logAgentResponses;
        private @Nullable Boolean logGuardianAssessments;
        private @Nullable String environment;
        private @Nullable OtelExporter exporter;
        private @Nullable OtelExporter traceExporter;
        private @Nullable OtelExporter metricsExporter;
        private @Nullable Map<String, String> spanAttributes;
        private @Nullable Map<String, Map<String, String>> tracestate;

        private Builder() {}

        /** The tool result. */
        public Builder toolResult(@Nullable OtelToolResultLogConfig toolResult) {
            this.toolResult = toolResult;
            return this;
        }

        /** Whether this applies: log sse deltas. */
        public Builder logSseDeltas(@Nullable Boolean logSseDeltas) {
            this.logSseDeltas = logSseDeltas;
            return this;
        }

        /** Whether this applies: log user prompt. */
        public Builder logUserPrompt(@Nullable Boolean logUserPrompt) {
            this.logUserPrompt = logUserPrompt;
            return this;
        }

        /** Whether this applies: log agent responses. */
        public Builder logAgentResponses(@Nullable Boolean logAgentResponses) {
            this.logAgentResponses = logAgentResponses;
            return this;
        }

        /** Whether this applies: log guardian assessments. */
        public Builder logGuardianAssessments(@Nullable Boolean logGuardianAssessments) {
            this.logGuardianAssessments = logGuardianAssessments;
            return this;
        }

        /** The environment. */
        public Builder environment(@Nullable String environment) {
            this.environment = environment;
            return this;
        }

        /** The exporter. */
        public Builder exporter(@Nullable OtelExporter exporter) {
            this.exporter = exporter;
            return this;
        }

        /** The trace exporter. */
        public Builder traceExporter(@Nullable OtelExporter traceExporter) {
            this.traceExporter = traceExporter;
            return this;
        }

        /** The metrics exporter. */
        public Builder metricsExporter(@Nullable OtelExporter metricsExporter) {
            this.metricsExporter = metricsExporter;
            return this;
        }

        /** The span attributes. */
        public Builder spanAttributes(@Nullable Map<String, String> spanAttributes) {
            this.spanAttributes = spanAttributes;
            return this;
        }

        /** The tracestate. */
        public Builder tracestate(@Nullable Map<String, Map<String, String>> tracestate) {
            this.tracestate = tracestate;
            return this;
        }

        /** Makes the record. */
        public OtelRequirements build() {
            return new OtelRequirements(
                    toolResult,
                    logSseDeltas,
                    logUserPrompt,
                    logAgentResponses,
                    logGuardianAssessments,
                    environment,
                    exporter,
                    traceExporter,
                    metricsExporter,
                    spanAttributes,
                    tracestate);
        }
    }
}
