package dev.codex4j.client;

/** Drives an app server. */
public final class CodexClient {
    private CodexClient() {}
}
