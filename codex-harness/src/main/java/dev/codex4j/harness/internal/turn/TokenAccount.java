package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsage;
import dev.codex4j.protocol.thread.usage.TokenUsageBreakdown;
import org.jspecify.annotations.Nullable;

/** The tokens that a thread has used. Not safe for concurrent use; owned by whoever owns the conversation. */
public final class TokenAccount {
    private static final TokenUsage NOTHING = new TokenUsage(0, 0, 0, 0, 0, 0);

    private TokenUsage total = NOTHING;
    private TokenUsage last = NOTHING;
    private boolean empty = true;

    /** An account as it stood. */
    public static TokenAccount of(TokenUsage total, TokenUsage last) {
        TokenAccount account = new TokenAccount();
        account.total = total;
        account.last = last;
        account.empty = false;
        return account;
    }

    /** Books a response; without usage the last one stands. */
    public void add(@Nullable TokenUsage usage) {
        if (usage == null) {
            return;
        }
        empty = false;
        last = usage;
        total = new TokenUsage(
                total.inputTokens() + usage.inputTokens(),
                total.cachedInputTokens() + usage.cachedInputTokens(),
                total.cacheWriteInputTokens() + usage.cacheWriteInputTokens(),
                total.outputTokens() + usage.outputTokens(),
                total.reasoningOutputTokens() + usage.reasoningOutputTokens(),
                total.totalTokens() + usage.totalTokens());
    }

    /** Takes note that the window is full, whatever was used so far. */
    void fill(long contextWindow) {
        empty = false;
        last = sum(Math.max(0, contextWindow - total.totalTokens()));
        total = sum(contextWindow);
    }

    /** Takes note of a new window with about that many tokens; the total stands. */
    void restart(long tokens) {
        empty = false;
        last = sum(tokens);
    }

    /** Whether nothing is known of any tokens yet. */
    boolean isEmpty() {
        return empty;
    }

    private static TokenUsage sum(long tokens) {
        return new TokenUsage(0, 0, 0, 0, 0, tokens);
    }

    /** The tokens of the last response. */
    public TokenUsage last() {
        return last;
    }

    /** The account as clients see it. */
    ThreadTokenUsage view(long contextWindow) {
        return view(total, last, contextWindow);
    }

    /** Tokens as clients see them. */
    public static ThreadTokenUsage view(TokenUsage total, TokenUsage last, @Nullable Long contextWindow) {
        return ThreadTokenUsage.builder(breakdown(total), breakdown(last))
                .modelContextWindow(contextWindow)
                .build();
    }

    static TokenUsageBreakdown breakdown(TokenUsage usage) {
        return new TokenUsageBreakdown(
                usage.totalTokens(),
                usage.inputTokens(),
                usage.cachedInputTokens(),
                usage.cacheWriteInputTokens(),
                usage.outputTokens(),
                usage.reasoningOutputTokens());
    }
}
