package dev.codex4j.harness.internal.store.catalogue;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a rollout file lies.
 *
 * @param folder its folder below the home, with slashes
 */
record RolloutPlace(String folder, String fileName) {
    static final String SESSIONS = "sessions";
    static final String ARCHIVE = "archived_sessions";

    private static final int ID_START = "rollout-yyyy-mm-ddThh-mm-ss-".length();
    private static final int ID_END = ID_START + 36;
    private static final int EXTENSION = ".jsonl".length();

    /** The place of a file below a home; empty if it lies elsewhere. */
    static Optional<RolloutPlace> of(Path home, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path fileName = file.getFileName();
        if (folder == null || fileName == null || !folder.startsWith(home)) {
            return Optional.empty();
        }
        String name = fileName.toString();
        return name.length() < ID_END + EXTENSION
                ? Optional.empty()
                : Optional.of(
                        new RolloutPlace(home.relativize(folder).toString().replace('\\', '/'), name));
    }

    Path in(Path home) {
        return home.resolve(folder).resolve(fileName);
    }

    String threadId() {
        return fileName.substring(ID_START, ID_END);
    }

    boolean archived() {
        return folder.equals(ARCHIVE);
    }

    /** Whether the file is not the thread's first. */
    boolean isLaterSegment() {
        return fileName.charAt(ID_END) == '_';
    }

    /** Whether a list shows the thread as this file has it rather than as that one, which is of the same thread. */
    boolean comesBefore(RolloutPlace that) {
        return archived() == that.archived() ? segment().compareTo(that.segment()) > 0 : !archived();
    }

    /** Grows from segment to segment. */
    private String segment() {
        return fileName.substring(ID_END, fileName.length() - EXTENSION);
    }
}
