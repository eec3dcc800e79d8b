package dev.codex4j.harness.internal.thread;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where threads are kept: a folder a day, a file a thread, named by local time. */
final class RolloutFiles {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss", Locale.ROOT);

    private RolloutFiles() {}

    static Path pathOf(Path codexHome, String threadId, Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock);
        return codexHome
                .resolve("sessions")
                .resolve(DAY.format(now))
                .resolve("rollout-" + SECOND.format(now) + "-" + threadId + ".jsonl");
    }
}
