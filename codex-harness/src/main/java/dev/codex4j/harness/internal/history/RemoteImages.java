package dev.codex4j.harness.internal.history;

import java.util.Locale;

/** Images that would have to be fetched. They are refused: whoever sends a picture sends all of it. */
public final class RemoteImages {
    /** What whoever sends one is told. */
    public static final String REFUSAL = "remote image URLs are not supported; use an inline data URL instead";

    private RemoteImages() {}

    public static boolean isRemote(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }
}
