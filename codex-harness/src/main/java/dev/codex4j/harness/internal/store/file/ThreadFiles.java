package dev.codex4j.harness.internal.store.file;

import java.util.Comparator;
import java.util.List;

/**
 * The files of one thread.
 *
 * @param segments at least one, from the oldest to the newest; only the newest is written to
 * @param archived whether they lie in the archive
 */
record ThreadFiles(List<RolloutFile> segments, boolean archived) {
    static ThreadFiles of(List<RolloutFile> files, boolean archived) {
        return new ThreadFiles(
                files.stream()
                        .sorted(Comparator.comparing(RolloutFile::name, RolloutName.BY_AGE))
                        .toList(),
                archived);
    }

    RolloutFile newest() {
        return segments.get(segments.size() - 1);
    }
}
