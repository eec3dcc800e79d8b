package dev.codex4j.protocol.plugin;

/** Answer to {@code plugin/uninstall}. */
public record PluginUninstallResponse() {}
