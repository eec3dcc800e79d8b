package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.protocol.thread.usage.TokenUsageBreakdown;
import tools.jackson.databind.JsonNode;

/** Token counts as rollouts write them. */
final class UsageForm {
    private UsageForm() {}

    static Payload toDisk(TokenUsage usage) {
        return new Payload()
                .put("input_tokens", (Long) usage.inputTokens())
                .put("cached_input_tokens", (Long) usage.cachedInputTokens())
                .put("cache_write_input_tokens", (Long) usage.cacheWriteInputTokens())
                .put("output_tokens", (Long) usage.outputTokens())
                .put("reasoning_output_tokens", (Long) usage.reasoningOutputTokens())
                .put("total_tokens", (Long) usage.totalTokens());
    }

    static Payload toDisk(TokenUsageBreakdown usage) {
        return toDisk(new TokenUsage(
                usage.inputTokens(),
                usage.cachedInputTokens(),
                usage.cacheWriteInputTokens(),
                usage.outputTokens(),
                usage.reasoningOutputTokens(),
                usage.totalTokens()));
    }

    static TokenUsage fromDisk(JsonNode usage) {
        return new TokenUsage(
                usage.path("input_tokens").asLong(0),
                usage.path("cached_input_tokens").asLong(0),
                usage.path("cache_write_input_tokens").asLong(0),
                usage.path("output_tokens").asLong(0),
                usage.path("reasoning_output_tokens").asLong(0),
                usage.path("total_tokens").asLong(0));
    }
}
