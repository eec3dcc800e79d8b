/** Places that plugins come from. */
package dev.codex4j.protocol.marketplace;
