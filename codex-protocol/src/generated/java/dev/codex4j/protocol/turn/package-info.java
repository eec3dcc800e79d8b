/** Turns: starting, steering, interrupting and reviewing. */
package dev.codex4j.protocol.turn;
