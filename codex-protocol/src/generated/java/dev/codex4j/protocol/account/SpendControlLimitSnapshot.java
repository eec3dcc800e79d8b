package dev.codex4j.protocol.account;

import java.util.Objects;

/**
 * A spend control limit snapshot.
 *
 * @param limit most entries a page may have; the server chooses when absent
 * @param used the used
 * @param remainingPercent the remaining percent
 * @param resetsAt resets at, as Unix time in seconds
 */
public record SpendControlLimitSnapshot(String limit, String used, int remainingPercent, long resetsAt) {
    public SpendControlLimitSnapshot {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(used, "used");
    }
}
