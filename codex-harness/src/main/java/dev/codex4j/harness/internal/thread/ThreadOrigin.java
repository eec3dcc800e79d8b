package dev.codex4j.harness.internal.thread;

/**
 * Who starts a thread.
 *
 * @param originator the client's name
 * @param userAgent client and library as providers are told
 */
public record ThreadOrigin(String originator, String userAgent) {}
