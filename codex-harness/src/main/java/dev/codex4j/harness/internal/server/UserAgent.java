package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.ProductVersion;
import dev.codex4j.protocol.server.ClientInfo;
import java.util.Objects;

/** How a client and this library name themselves to providers: {@code name/version (system; machine) terminal (client)}. */
final class UserAgent {
    private UserAgent() {}

    static String of(ClientInfo client) {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.version");
        String terminal = Objects.requireNonNullElse(System.getenv("TERM_PROGRAM"), "unknown");
        return visible(
                client.name() + "/" + ProductVersion.PROTOCOL + " (" + system + "; " + System.getProperty("os.arch")
                        + ") " + terminal + " (" + client.name() + "; " + client.version() + ")");
    }

    /** Anything that does not belong in a header becomes an underscore. */
    private static String visible(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "_");
    }
}
