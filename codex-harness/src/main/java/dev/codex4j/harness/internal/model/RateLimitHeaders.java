package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.RateLimitSnapshot;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads rate limits from response headers: the account's own meter first, then the additional ones by name. */
final class RateLimitHeaders {
    private static final String PREFIX = "x-codex-";
    private static final String USED = "-primary-used-percent";

    private RateLimitHeaders() {}

    static List<RateLimitSnapshot> read(HttpHeaders headers) {
        List<RateLimitSnapshot> snapshots = new ArrayList<>();
        RateLimitSnapshot own = snapshot(headers, "codex", PREFIX.substring(0, PREFIX.length() - 1));
        if (own.primary() != null || own.secondary() != null || own.credits() != null || own.limitName() != null) {
            snapshots.add(own);
        }
        for (String meter : additionalMeters(headers)) {
            snapshots.add(snapshot(headers, "codex_" + meter.replace('-', '_'), PREFIX + meter));
        }
        return snapshots;
    }

    /** The name of the meter that the response says is the active one, null if it names none. */
    static @Nullable String activeLimitName(HttpHeaders headers) {
        String active = text(headers, "x-codex-active-limit");
        if (active == null) {
            return null;
        }
        String id = active.toLowerCase(Locale.ROOT).replace('-', '_');
        for (RateLimitSnapshot snapshot : read(headers)) {
            if (snapshot.limitId().equals(id) && !id.equals("codex")) {
                return snapshot.limitName();
            }
        }
        return null;
    }

    private static SortedSet<String> additionalMeters(HttpHeaders headers) {
        SortedSet<String> meters = new TreeSet<>();
        for (String name : headers.map().keySet()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(PREFIX)
                    && lower.endsWith(USED)
                    && lower.length() > PREFIX.length() + USED.length() - 1) {
                meters.add(lower.substring(PREFIX.length(), lower.length() - USED.length()));
            }
        }
        return meters;
    }

    private static RateLimitSnapshot snapshot(HttpHeaders headers, String limitId, String prefix) {
        return new RateLimitSnapshot(
                limitId,
                text(headers, prefix + "-limit-name"),
                window(headers, prefix + "-primary"),
                window(headers, prefix + "-secondary"),
                credits(headers, prefix + "-credits"));
    }

    private static RateLimitSnapshot.@Nullable Window window(HttpHeaders headers, String prefix) {
        Double used = number(text(headers, prefix + "-used-percent"));
        Long minutes = whole(text(headers, prefix + "-window-minutes"));
        Long resetsAt = whole(text(headers, prefix + "-reset-at"));
        // Nothing used of a window without length or end is how a meter without that window looks.
        return used == null || (used == 0 && minutes == null && resetsAt == null)
                ? null
                : new RateLimitSnapshot.Window(used, minutes, resetsAt);
    }

    private static RateLimitSnapshot.@Nullable Credits credits(HttpHeaders headers, String prefix) {
        Boolean has = flag(text(headers, prefix + "-has-credits"));
        Boolean unlimited = flag(text(headers, prefix + "-unlimited"));
        return has == null || unlimited == null
                ? null
                : new RateLimitSnapshot.Credits(has, unlimited, text(headers, prefix + "-balance"));
    }

    static @Nullable String text(HttpHeaders headers, String name) {
        String value = headers.firstValue(name).map(String::trim).orElse("");
        return value.isEmpty() ? null : value;
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            Double value = text == null ? null : Double.valueOf(text);
            return value == null || value.isNaN() || value.isInfinite() ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Long whole(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }
}
