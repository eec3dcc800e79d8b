package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.thread.ThreadInfo;
import java.util.Objects;

/**
 * A thread search result.
 *
 * @param thread the thread
 * @param snippet the snippet
 */
public record ThreadSearchResult(ThreadInfo thread, String snippet) {
    public ThreadSearchResult {
        Objects.requireNonNull(thread, "thread");
        Objects.requireNonNull(snippet, "snippet");
    }
}
