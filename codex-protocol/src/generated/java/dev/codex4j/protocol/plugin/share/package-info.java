/** Plugins shared with others. */
package dev.codex4j.protocol.plugin.share;
