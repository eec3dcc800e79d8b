/** Binds records to JSON by their declarations, lazily: a type costs nothing until a message contains it. */
package dev.codex4j.protocol.internal.json;
