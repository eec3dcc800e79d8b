package dev.codex4j.harness.internal.store.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds rollout files: live ones lie in a folder a day, by local time; archived ones in one folder. */
final class RolloutFolders {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d\\d");
    /** Folders are named by the local time of whoever made them, which may have been elsewhere. */
    private static final int DAYS_OFF = 1;

    private final Path sessions;
    private final Path archive;
    private final ZoneId zone;

    RolloutFolders(Path codexHome, ZoneId zone) {
        this.sessions = codexHome.resolve("sessions");
        this.archive = codexHome.resolve("archived_sessions");
        this.zone = zone;
    }

    /** The folders that a rollout lies in, found out from its path; empty if it lies elsewhere. */
    static Optional<RolloutFolders> around(Path rolloutFile, boolean archived) {
        int up = archived ? 2 : 5;
        Path home = rolloutFile.toAbsolutePath();
        for (int i = 0; i < up && home != null; i++) {
            home = home.getParent();
        }
        return Optional.ofNullable(home).map(folder -> new RolloutFolders(folder, ZoneId.systemDefault()));
    }

    /** Where a live rollout of that name belongs. */
    Path liveFile(RolloutName name) {
        return sessions.resolve(name.dayFolder()).resolve(name.fileName());
    }

    /** Where an archived rollout of that name belongs. */
    Path archivedFile(RolloutName name) {
        return archive.resolve(name.fileName());
    }

    /** All files of a thread. Live ones count if there are any. */
    Optional<ThreadFiles> find(String threadId) throws IOException {
        if (!Uuids.isUuid(threadId)) {
            return Optional.empty();
        }
        Predicate<RolloutName> wanted = name -> name.threadId().equals(threadId);
        List<RolloutFile> live = new ArrayList<>();
        Optional<LocalDate> firstDay = dayOf(threadId);
        // A cut on a later day adds a file to that day's folder.
        for (Path folder : dayFolders(day -> firstDay.isEmpty() || !day.isBefore(firstDay.get()))) {
            addFiles(folder, wanted, live);
        }
        if (live.isEmpty() && firstDay.isPresent()) {
            for (Path folder : dayFolders(day -> day.isBefore(firstDay.get()))) {
                addFiles(folder, wanted, live);
            }
        }
        if (!live.isEmpty()) {
            return Optional.of(ThreadFiles.of(live, false));
        }
        List<RolloutFile> archived = new ArrayList<>();
        addFiles(archive, wanted, archived);
        return archived.isEmpty() ? Optional.empty() : Optional.of(ThreadFiles.of(archived, true));
    }

    /** All files of a thread, in whatever folder. */
    List<RolloutFile> everywhere(String threadId) throws IOException {
        List<RolloutFile> files = new ArrayList<>();
        for (boolean archived : new boolean[] {false, true}) {
            files.addAll(all(archived));
        }
        files.removeIf(file -> !file.name().threadId().equals(threadId));
        return files;
    }

    /** The file of one segment, wherever it is. */
    Optional<RolloutFile> findSegment(String segmentId) throws IOException {
        if (!Uuids.isUuid(segmentId)) {
            return Optional.empty();
        }
        Predicate<RolloutName> wanted = name -> name.segmentId().equals(segmentId);
        Optional<LocalDate> day = dayOf(segmentId).map(first -> first.plusDays(DAYS_OFF));
        Predicate<LocalDate> likely = candidate ->
                day.isPresent() && Math.abs(candidate.toEpochDay() - day.get().toEpochDay()) <= DAYS_OFF;
        List<RolloutFile> found = new ArrayList<>();
        for (Predicate<LocalDate> days : List.of(likely, likely.negate())) {
            for (Path folder : dayFolders(days)) {
                addFiles(folder, wanted, found);
            }
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        addFiles(archive, wanted, found);
        return found.stream().findFirst();
    }

    /** All rollout files, newest day first. */
    List<RolloutFile> all(boolean archived) throws IOException {
        List<RolloutFile> files = new ArrayList<>();
        for (Path folder : archived ? List.of(archive) : dayFolders(day -> true)) {
            addFiles(folder, name -> true, files);
        }
        return files;
    }

    /** The first day that may have files of what has this id; empty if the id does not tell. */
    private Optional<LocalDate> dayOf(String id) {
        return Uuids.madeAt(id).map(at -> LocalDate.ofInstant(at, zone).minusDays(DAYS_OFF));
    }

    private List<Path> dayFolders(Predicate<LocalDate> wanted) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path year : folders(sessions, YEAR)) {
            for (Path month : folders(year, TWO_DIGITS)) {
                for (Path day : folders(month, TWO_DIGITS)) {
                    LocalDate date = dateOf(year, month, day);
                    if (date != null && wanted.test(date)) {
                        folders.add(day);
                    }
                }
            }
        }
        return folders;
    }

    private static @Nullable LocalDate dateOf(Path year, Path month, Path day) {
        try {
            return LocalDate.of(numberOf(year), numberOf(month), numberOf(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int numberOf(Path folder) {
        return Integer.parseInt(String.valueOf(folder.getFileName()));
    }

    private static List<Path> folders(Path parent, Pattern names) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                parent,
                entry -> names.matcher(String.valueOf(entry.getFileName())).matches())) {
            entries.forEach(found::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
        found.sort(Comparator.reverseOrder());
        return found;
    }

    private static void addFiles(Path folder, Predicate<RolloutName> wanted, List<RolloutFile> files)
            throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "rollout-*.jsonl")) {
            for (Path entry : entries) {
                Optional<RolloutName> name = RolloutName.of(entry).filter(wanted);
                // A link might lead anywhere.
                if (name.isPresent() && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(new RolloutFile(entry, name.get()));
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // Nothing was ever kept there.
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
