package dev.codex4j.protocol.server;

import java.util.Objects;

/**
 * Answer to {@code initialize}.
 *
 * @param userAgent how the server calls itself
 * @param codexHome folder of configuration and threads
 * @param platformFamily family of the operating system, such as unix
 * @param platformOs operating system, such as linux
 */
public record InitializeResponse(String userAgent, String codexHome, String platformFamily, String platformOs) {
    public InitializeResponse {
        Objects.requireNonNull(userAgent, "userAgent");
        Objects.requireNonNull(codexHome, "codexHome");
        Objects.requireNonNull(platformFamily, "platformFamily");
        Objects.requireNonNull(platformOs, "platformOs");
    }
}
