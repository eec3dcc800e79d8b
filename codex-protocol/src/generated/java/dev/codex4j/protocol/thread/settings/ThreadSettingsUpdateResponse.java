package dev.codex4j.protocol.thread.settings;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code thread/settings/update}. */
@Experimental
public record ThreadSettingsUpdateResponse() {}
