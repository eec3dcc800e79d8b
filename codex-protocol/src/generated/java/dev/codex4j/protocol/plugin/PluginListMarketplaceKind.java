package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin list marketplace kind.
 *
 * @param value the value as it stands on the wire
 */
public record PluginListMarketplaceKind(String value) implements OpenEnum<PluginListMarketplaceKind.Known> {
    /** {@code local}. */
    public static final PluginListMarketplaceKind LOCAL = new PluginListMarketplaceKind("local");
    /** {@code vertical}. */
    public static final PluginListMarketplaceKind VERTICAL = new PluginListMarketplaceKind("vertical");
    /** {@code workspace-directory}. */
    public static final PluginListMarketplaceKind WORKSPACE_DIRECTORY = new PluginListMarketplaceKind("workspace-directory");
    /** {@code shared-with-me}. */
    public static final PluginListMarketplaceKind SHARED_WITH_ME = new PluginListMarketplaceKind("shared-with-me");
    /** {@code created-by-me-remote}. */
    public static final PluginListMarketplaceKind CREATED_BY_ME_REMOTE = new PluginListMarketplaceKind("created-by-me-remote");

    /** The values that this version knows. */
    public enum Known {
        /** {@code local}. */
        LOCAL,
        /** {@code vertical}. */
        VERTICAL,
        /** {@code workspace-directory}. */
        WORKSPACE_DIRECTORY,
        /** {@code shared-with-me}. */
        SHARED_WITH_ME,
        /** {@code created-by-me-remote}. */
        CREATED_BY_ME_REMOTE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginListMarketplaceKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "local" -> Known.LOCAL;
            case "vertical" -> Known.VERTICAL;
            case "workspace-directory" -> Known.WORKSPACE_DIRECTORY;
            case "shared-with-me" -> Known.SHARED_WITH_ME;
            case "created-by-me-remote" -> Known.CREATED_BY_ME_REMOTE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
