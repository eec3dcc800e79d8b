/** Proving that a human is present. */
package dev.codex4j.protocol.userverification;
