package dev.codex4j.harness.model;

/**
 * Tokens of one response, as the provider counts them.
 *
 * @param inputTokens tokens of the input, cached ones included
 * @param cachedInputTokens input tokens read from the prompt cache
 * @param cacheWriteInputTokens input tokens written to the prompt cache
 * @param outputTokens tokens of the output, reasoning included
 * @param reasoningOutputTokens output tokens spent on reasoning
 * @param totalTokens the provider's own sum
 */
public record TokenUsage(
        long inputTokens,
        long cachedInputTokens,
        long cacheWriteInputTokens,
        long outputTokens,
        long reasoningOutputTokens,
        long totalTokens) {

    /** Usage without cache or reasoning, its total the sum of both. */
    public static TokenUsage of(long inputTokens, long outputTokens) {
        return new TokenUsage(inputTokens, 0, 0, outputTokens, 0, inputTokens + outputTokens);
    }
}
