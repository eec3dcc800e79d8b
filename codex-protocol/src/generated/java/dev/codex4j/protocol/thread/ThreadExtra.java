package dev.codex4j.protocol.thread;

/** A thread extra. */
public record ThreadExtra() {}
