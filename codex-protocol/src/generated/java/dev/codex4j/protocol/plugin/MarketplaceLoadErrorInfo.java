package dev.codex4j.protocol.plugin;

import java.util.Objects;

/**
 * A marketplace load error info.
 *
 * @param marketplacePath path of the marketplace on the server
 * @param message what happened, for people to read
 */
public record MarketplaceLoadErrorInfo(String marketplacePath, String message) {
    public MarketplaceLoadErrorInfo {
        Objects.requireNonNull(marketplacePath, "marketplacePath");
        Objects.requireNonNull(message, "message");
    }
}
