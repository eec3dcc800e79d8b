package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.RateLimitSnapshot.Credits;
import dev.codex4j.harness.model.RateLimitSnapshot.Window;
import dev.codex4j.protocol.account.CreditsSnapshot;
import dev.codex4j.protocol.account.RateLimitSnapshot;
import dev.codex4j.protocol.account.RateLimitWindow;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the account's meters showed last. Shared by all threads of a harness. */
public final class RateLimits {
    private static final String MAIN_METER = "codex";

    private final Map<String, RateLimitSnapshot> latest = new ConcurrentHashMap<>();

    /** Books what a response said and returns the meter to announce: the last it spoke of, else the main one. */
    RateLimitSnapshot update(List<dev.codex4j.harness.model.RateLimitSnapshot> said) {
        String announced = MAIN_METER;
        for (dev.codex4j.harness.model.RateLimitSnapshot snapshot : said) {
            announced = snapshot.limitId();
            latest.merge(announced, view(snapshot), RateLimits::keepCredits);
        }
        return latest.getOrDefault(
                announced, RateLimitSnapshot.builder().limitId(announced).build());
    }

    private static RateLimitSnapshot keepCredits(RateLimitSnapshot before, RateLimitSnapshot now) {
        return before.credits() == null || now.credits() != null
                ? now
                : now.toBuilder().credits(before.credits()).build();
    }

    private static RateLimitSnapshot view(dev.codex4j.harness.model.RateLimitSnapshot snapshot) {
        return RateLimitSnapshot.builder()
                .limitId(snapshot.limitId())
                .limitName(snapshot.limitName())
                .primary(window(snapshot.primary()))
                .secondary(window(snapshot.secondary()))
                .credits(credits(snapshot.credits()))
                .build();
    }

    private static @Nullable RateLimitWindow window(@Nullable Window window) {
        return window == null
                ? null
                : RateLimitWindow.builder((int) Math.round(window.usedPercent()))
                        .windowDurationMins(window.windowMinutes())
                        .resetsAt(window.resetsAt())
                        .build();
    }

    private static @Nullable CreditsSnapshot credits(@Nullable Credits credits) {
        return credits == null
                ? null
                : CreditsSnapshot.builder(credits.hasCredits(), credits.unlimited())
                        .balance(credits.balance())
                        .build();
    }
}
