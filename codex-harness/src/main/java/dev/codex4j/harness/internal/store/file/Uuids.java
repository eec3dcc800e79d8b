package dev.codex4j.harness.internal.store.file;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the ids of threads and segments tell. */
public final class Uuids {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Uuids() {}

    /** Whether it is a UUID in its lower-case text form, and so nothing but a name when it becomes part of a path. */
    static boolean isUuid(String id) {
        return FORM.matcher(id).matches();
    }

    /** When an id of version 7 was made, to the millisecond; empty for other versions. */
    public static Optional<Instant> madeAt(String id) {
        UUID uuid = UUID.fromString(id);
        return uuid.version() == 7
                ? Optional.of(Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }
}
