package dev.codex4j.protocol.plugin.share;

/** Answer to {@code plugin/share/delete}. */
public record PluginShareDeleteResponse() {}
