package dev.codex4j.protocol.turn;

/** Answer to {@code turn/interrupt}. */
public record TurnInterruptResponse() {}
