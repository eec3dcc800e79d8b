package dev.codex4j.harness.internal.server;

import dev.codex4j.protocol.server.InitializeResponse;
import java.nio.file.Path;
import java.util.Locale;

/** What a server tells a client that introduces itself. */
final class Greeting {
    private final Path codexHome;

    Greeting(Path codexHome) {
        this.codexHome = codexHome;
    }

    InitializeResponse answer(ClientProfile client) {
        boolean windows = os().startsWith("windows");
        return new InitializeResponse(
                UserAgent.of(client.info()), codexHome.toString(), windows ? "windows" : "unix", platform());
    }

    private static String platform() {
        String os = os();
        if (os.startsWith("mac")) {
            return "macos";
        }
        return os.startsWith("windows") ? "windows" : os.replace(' ', '-');
    }

    private static String os() {
        return System.getProperty("os.name", "unknown").toLowerCase(Locale.ROOT);
    }
}
