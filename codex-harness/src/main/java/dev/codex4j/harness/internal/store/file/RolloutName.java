package dev.codex4j.harness.internal.store.file;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a rollout file. A thread has one file, and one more for each time that lines were taken out of its history:
 * its segments.
 *
 * @param startedAt local time, to the second, when the file was named
 * @param threadId the thread that it belongs to
 * @param cutId the id of a segment that is not the thread's first, null for the first
 */
public record RolloutName(
        LocalDateTime startedAt, String threadId, @Nullable String cutId) {
    /** Segments of one thread from the oldest to the newest. */
    static final Comparator<RolloutName> BY_AGE =
            Comparator.comparing((RolloutName name) -> name.cutId == null ? "" : name.cutId);

    private static final Pattern FORM = Pattern.compile(
            "rollout-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d)-([0-9a-f-]{36})(?:_([0-9a-f-]{36}))?\\.jsonl");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    public RolloutName {
        startedAt = startedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Reads the name of a file; empty if it is not the name of a rollout. */
    public static Optional<RolloutName> of(Path file) {
        Matcher form = FORM.matcher(String.valueOf(file.getFileName()));
        if (!form.matches()
                || !Uuids.isUuid(form.group(2))
                || (form.group(3) != null && !Uuids.isUuid(form.group(3)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RolloutName(LocalDateTime.parse(form.group(1), SECOND), form.group(2), form.group(3)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What other segments call this one. */
    String segmentId() {
        return cutId == null ? threadId : cutId;
    }

    String fileName() {
        return "rollout-" + SECOND.format(startedAt) + "-" + threadId + (cutId == null ? "" : "_" + cutId) + ".jsonl";
    }

    /** The folder of its day, below the one of all sessions. */
    String dayFolder() {
        return DAY.format(startedAt);
    }
}
