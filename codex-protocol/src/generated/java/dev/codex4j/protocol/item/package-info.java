/** The items that turns are made of, and the events that build them. */
package dev.codex4j.protocol.item;
