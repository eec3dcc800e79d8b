package dev.codex4j.harness;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUIDs of version 7 whose 12 bits below the millisecond count up, so that ids of one process sort by age. */
final class TimeOrderedIds implements IdGenerator {
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
        long now = System.currentTimeMillis() << 12;
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, now));
        long high = (tick >>> 12) << 16 | 0x7000L | (tick & 0xfff);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
