package dev.codex4j.harness.internal.main;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an app server is to be reached. */
public sealed interface ListenAddress {
    /** Standard input and output. */
    record Stdio() implements ListenAddress {}

    /**
     * A socket in the file system.
     *
     * @param path null for the usual place in the home folder
     */
    record UnixSocket(@Nullable Path path) implements ListenAddress {}

    /** A WebSocket on an address of this machine. */
    record WebSocket(InetSocketAddress address) implements ListenAddress {}

    /** Nowhere. */
    record Off() implements ListenAddress {}

    /** Reads the value of {@code --listen}. */
    static ListenAddress parse(String url) {
        if (url.equals("stdio://")) {
            return new Stdio();
        }
        if (url.equals("off")) {
            return new Off();
        }
        if (url.startsWith("unix://")) {
            String path = url.substring("unix://".length());
            return new UnixSocket(path.isEmpty() ? null : Path.of(path));
        }
        if (url.startsWith("ws://")) {
            return new WebSocket(socketAddress(url));
        }
        throw refused(
                url,
                "unsupported --listen URL `" + url
                        + "`; expected `stdio://`, `unix://`, `unix://PATH`, `ws://IP:PORT`, or `off`");
    }

    private static InetSocketAddress socketAddress(String url) {
        // A literal address only: a name could resolve to something else than what the user has in mind.
        Matcher parts = Pattern.compile("ws://(\\[[0-9a-fA-F:.]+]|[0-9]+(?:\\.[0-9]+){3}):([0-9]{1,5})/?")
                .matcher(url);
        if (parts.matches() && Integer.parseInt(parts.group(2)) <= 65535) {
            try {
                return new InetSocketAddress(InetAddress.getByName(parts.group(1)), Integer.parseInt(parts.group(2)));
            } catch (UnknownHostException notAnAddress) {
                // Four numbers, but too large ones.
            }
        }
        throw refused(url, "invalid websocket --listen URL `" + url + "`; expected `ws://IP:PORT`");
    }

    private static UsageException refused(String url, String reason) {
        return new UsageException("invalid value '" + url + "' for '--listen <URL>': " + reason);
    }
}
