package dev.codex4j.harness.internal.store.catalogue;

import dev.codex4j.harness.internal.store.file.RolloutName;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks which folders of rollouts were changed, and lists those. */
final class FolderScan {
    private static final int DAY_LEVELS = 3;
    /** Two changes within the tick of a file system's clock give a folder the same time. */
    private static final long TICK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Path home;

    FolderScan(Path home) {
        this.home = home;
    }

    /** The folders that are not as they are known to be. */
    Map<String, FolderListing> changes(Map<String, FolderState> known) throws IOException {
        Map<String, FolderListing> changes = new HashMap<>();
        Set<String> there = new HashSet<>();
        List<String> folders = new ArrayList<>(List.of(RolloutPlace.ARCHIVE));
        addDays(RolloutPlace.SESSIONS, DAY_LEVELS, folders);
        for (String folder : folders) {
            FolderState before = known.get(folder);
            FolderState now = state(home.resolve(folder));
            if (now != null) {
                there.add(folder);
                if (before == null || !before.settled() || before.changed() != now.changed()) {
                    changes.put(folder, new FolderListing(files(folder), now));
                }
            }
        }
        for (String folder : known.keySet()) {
            if (!there.contains(folder)) {
                changes.put(folder, new FolderListing(Set.of(), null));
            }
        }
        return changes;
    }

    private void addDays(String folder, int levels, List<String> days) throws IOException {
        for (String name : names(folder)) {
            boolean number = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
            if (number && levels == 1) {
                days.add(folder + "/" + name);
            } else if (number) {
                addDays(folder + "/" + name, levels - 1, days);
            }
        }
    }

    private static @Nullable FolderState state(Path folder) throws IOException {
        try {
            long changed = Files.getLastModifiedTime(folder).to(TimeUnit.NANOSECONDS);
            long age = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - changed;
            return new FolderState(changed, age > TICK_NANOS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private Set<RolloutPlace> files(String folder) throws IOException {
        Set<RolloutPlace> files = new HashSet<>();
        for (String name : names(folder)) {
            if (RolloutName.of(Path.of(name)).isPresent()) {
                files.add(new RolloutPlace(folder, name));
            }
        }
        return files;
    }

    private List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(home.resolve(folder))) {
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }
}
