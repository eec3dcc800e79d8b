package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.hook.HookEventName;
import java.util.Objects;

/**
 * A plugin hook summary.
 *
 * @param key the key
 * @param eventName the event name
 */
public record PluginHookSummary(String key, HookEventName eventName) {
    public PluginHookSummary {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(eventName, "eventName");
    }
}
