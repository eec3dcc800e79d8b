package dev.codex4j.harness.internal.library;

import org.jspecify.annotations.Nullable;

/** How much comes on a page. */
public final class PageSize {
    private static final long USUAL = 25;
    private static final long GREATEST = 100;

    private PageSize() {}

    /** At least one, at most a hundred; {@code asked} is null if nobody asked for a size. */
    public static int of(@Nullable Long asked) {
        return (int) Math.max(1, Math.min(asked == null ? USUAL : asked, GREATEST));
    }
}
