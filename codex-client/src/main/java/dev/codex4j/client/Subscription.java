package dev.codex4j.client;

/** A subscription to notifications; nothing is delivered after it was closed, except what is being delivered. */
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
