package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/started}. A thread was started or forked.
 *
 * @param thread the thread
 */
public record ThreadStartedNotification(ThreadInfo thread) implements ServerNotification {
    public ThreadStartedNotification {
        Objects.requireNonNull(thread, "thread");
    }

    @Override
    public String method() {
        return "thread/started";
    }
}
